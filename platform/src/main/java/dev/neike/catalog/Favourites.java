package dev.neike.catalog;

import dev.neike.organization.Organization;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has at hand: their favourites, and what their units ask for most. */
@Component
public class Favourites {

    private final ServiceStore services;
    private final UseStore uses;
    private final Sights sights;
    private final Organization organization;
    private final JdbcClient jdbc;

    Favourites(ServiceStore services, UseStore uses, Sights sights, Organization organization, JdbcClient jdbc) {
        this.services = services;
        this.uses = uses;
        this.sights = sights;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Service> of(Viewer viewer, int limit) {
        return services.favourites(sights.of(viewer), viewer.account(), limit);
    }

    /** What the viewer’s units ask for most. */
    public List<Service> mostUsed(Viewer viewer, int limit) {
        uses.foldLazily();
        return services.mostUsed(sights.of(viewer), organization.unitsOf(viewer.account()), limit);
    }

    @Transactional(readOnly = true)
    public boolean has(Viewer viewer, ServiceId id) {
        return jdbc.sql("""
                        select exists (select 1 from catalog_favourite
                                       where account_id = :account and service_id = :service)
                        """)
                .param("account", viewer.account())
                .param("service", id.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void set(Viewer viewer, ServiceId id, boolean favourite) {
        String sql = favourite
                ? "insert into catalog_favourite (account_id, service_id) values (:account, :service) on conflict do nothing"
                : "delete from catalog_favourite where account_id = :account and service_id = :service";
        jdbc.sql(sql)
                .param("account", viewer.account())
                .param("service", id.value())
                .update();
    }
}
