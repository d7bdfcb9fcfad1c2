package dev.neike.catalog;

import dev.neike.organization.Belonging;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out what somebody may see of the catalogue. */
@Component
class Sights {

    private final Organization organization;

    Sights(Organization organization) {
        this.organization = organization;
    }

    /** In one statement. */
    Sight of(Viewer viewer) {
        if (viewer.accountId() == null) {
            return Sight.EVERYTHING;
        }
        Belonging placed = organization.belonging(viewer.account());
        Set<UnitId> providing = new HashSet<>(placed.units());
        providing.addAll(placed.leading());
        return new Sight(
                viewer.hasAny(Role.ADMINISTRATOR),
                placed.above(),
                providing,
                placed.leading(),
                placed.person() == null ? null : placed.person().value());
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
