package dev.neike.request;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.store.Rows;
import dev.neike.request.store.Sight;
import dev.neike.rights.Standings;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked last on a relation, as far as the viewer may see it. */
@Component
public class LatestRequests {

    private static final String BETWEEN = "select " + Rows.COLUMNS + """
             from request r
             where r.customer_unit = :customer and r.first_unit = :provider and\s""" + Sight.CONDITION + """
             order by r.id desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Standings standings;

    LatestRequests(JdbcClient jdbc, Standings standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /** Requests of the customer unit to the unit first asked, the latest first. */
    @Transactional(readOnly = true)
    public List<Request> between(Viewer viewer, UnitId customer, UnitId provider, int limit) {
        return Sight.of(standings.of(viewer))
                .in(jdbc.sql(BETWEEN))
                .param("customer", customer.value())
                .param("provider", provider.value())
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }
}
