package dev.neike.catalog;

import dev.neike.catalog.form.Question;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.shell.Viewer;
import dev.neike.testing.Unique;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Offers services for tests. */
@TestComponent
public class TestCatalog {

    private final Services services;
    private final Catalog catalog;

    TestCatalog(Services services, Catalog catalog) {
        this.services = services;
        this.catalog = catalog;
    }

    /** A service for everybody, without questions. */
    public Service service(Unit unit) {
        return service(unit, false, Audience.EVERYONE);
    }

    public Service confidential(Unit unit) {
        return service(unit, true, Audience.EVERYONE);
    }

    public Service service(Unit unit, boolean confidential, Audience audience) {
        return service(unit, confidential, audience, null);
    }

    private Service service(Unit unit, boolean confidential, Audience audience, @Nullable PersonId owner) {
        ServiceWish wish = new ServiceWish(
                "",
                unit.id(),
                Unique.name("service"),
                null,
                "",
                "",
                null,
                "",
                owner,
                null,
                confidential,
                BigDecimal.TEN,
                audience,
                "tools");
        return catalog.service(services.create(Viewer.SYSTEM, wish)).orElseThrow();
    }

    /** A service for everybody that the one person meant by these words answers for. */
    public Service owned(Unit unit, String owner) {
        return service(unit, false, Audience.EVERYONE, catalog.people(owner).getFirst());
    }

    /** A new version of its form. */
    public Service form(Service service, List<Question> questions) {
        services.makeForm(Viewer.SYSTEM, service.id(), service.formVersion(), questions);
        return catalog.service(service.id()).orElseThrow();
    }

    public void retire(Service service) {
        services.retire(Viewer.SYSTEM, service.id(), null);
    }
}
