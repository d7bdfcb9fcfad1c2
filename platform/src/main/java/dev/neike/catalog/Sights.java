package dev.neike.catalog;

import dev.neike.organization.Organization;
import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may see of the catalogue, given where they stand. */
@Component
class Sights {

    private final Standings standings;
    private final Organization organization;

    Sights(Standings standings, Organization organization) {
        this.standings = standings;
        this.organization = organization;
    }

    Sight of(Viewer viewer) {
        if (viewer.accountId() == null) {
            return Sight.EVERYTHING;
        }
        Standing standing = standings.of(viewer);
        Set<UnitId> providing = new HashSet<>(standing.units());
        providing.addAll(standing.leading());
        return new Sight(
                viewer.hasAny(Role.ADMINISTRATOR),
                standing.above(),
                providing,
                standing.leading(),
                standing.person() == null ? null : standing.person().value());
    }

    /** Whoever opens a service to a division means its teams too. */
    Set<UnitId> withThoseAbove(Set<UnitId> units) {
        return organization.andAbove(units);
    }
}
