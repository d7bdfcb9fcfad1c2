package dev.neike.agreement.page;

import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Version;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out how everything is called that agreements speak of, in three statements. */
@Component
public class Naming {

    private final Organization organization;
    private final Catalog catalog;

    Naming(Organization organization, Catalog catalog) {
        this.organization = organization;
        this.catalog = catalog;
    }

    public Called of(Collection<Agreement> agreements, Collection<UnitId> moreUnits) {
        Set<UnitId> units = new HashSet<>(moreUnits);
        Set<ServiceId> services = new HashSet<>();
        Set<PersonId> people = new HashSet<>();
        for (Agreement agreement : agreements) {
            units.add(agreement.provider());
            Stream.of(agreement.providerOwner(), agreement.customerOwner())
                    .filter(Objects::nonNull)
                    .forEach(people::add);
            for (Version version : agreement.versions()) {
                units.addAll(version.contents().scope().customers());
                services.addAll(version.contents().scope().services());
            }
        }
        return new Called(organization.units(units), catalog.services(services), organization.people(people));
    }

    public Called of(Agreement agreement) {
        return of(List.of(agreement), List.of());
    }
}
