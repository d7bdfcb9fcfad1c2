package dev.neike.relation.lived;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.shell.NotFound;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who may see how a unit's relations are lived: its members, leads above, readers, and those who look at the whole
 * organisation. A relation is seen by whoever may see either of its units.
 */
@Component
class LivedSight {

    private final Standings standings;
    private final Organization organization;

    LivedSight(Standings standings, Organization organization) {
        this.standings = standings;
        this.organization = organization;
    }

    /**
     * Where the viewer stands, who may see the relations of at least one of these units.
     *
     * @throws NotFound for everybody else
     */
    Standing standing(Viewer viewer, UnitId... units) {
        Standing standing = standings.of(viewer);
        for (UnitId unit : units) {
            if (sees(viewer, standing, unit)) {
                return standing;
            }
        }
        throw new NotFound();
    }

    boolean sees(Viewer viewer, Standing standing, UnitId unit) {
        return viewer.hasAny(Role.EXECUTIVE, Role.QUALITY_OFFICE, Role.ANALYST)
                || standing.all().contains(unit);
    }

    Unit unit(UnitId id) {
        return organization.unit(id).orElseThrow(NotFound::new);
    }
}
