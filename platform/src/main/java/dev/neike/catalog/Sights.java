package dev.neike.catalog;

import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out what somebody may see of the catalogue. */
@Component
class Sights {

    private final Organization organization;

    Sights(Organization organization) {
        this.organization = organization;
    }

    Sight of(Viewer viewer) {
        if (viewer.accountId() == null) {
            return Sight.EVERYTHING;
        }
        Optional<Person> person = organization.personOf(viewer.account());
        Set<UnitId> own = person.isPresent() ? organization.unitsOf(viewer.account()) : Set.of();
        Set<UnitId> leading = new HashSet<>();
        if (person.isPresent()) {
            organization.ledBy(viewer.account()).forEach(unit -> leading.addAll(organization.subtree(unit)));
        }
        Set<UnitId> providing = new HashSet<>(own);
        providing.addAll(leading);
        return new Sight(
                viewer.hasAny(Role.ADMINISTRATOR),
                withThoseAbove(own),
                providing,
                leading,
                person.map(it -> it.id().value()).orElse(null));
    }

    /** The units and all above them. */
    Set<UnitId> withThoseAbove(Set<UnitId> units) {
        Set<UnitId> all = new HashSet<>();
        List<UnitId> open = new ArrayList<>(units);
        while (!open.isEmpty()) {
            List<UnitId> fresh = open.stream().filter(all::add).toList();
            open = fresh.isEmpty()
                    ? List.of()
                    : organization.units(fresh).values().stream()
                            .map(Unit::parent)
                            .filter(Objects::nonNull)
                            .toList();
        }
        return all;
    }
}
