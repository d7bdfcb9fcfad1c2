package dev.neike.request.act;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import dev.neike.shell.Viewer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever acts.
 *
 * @param closed tells whether a unit is closed: then whoever leads above it acts in its place
 */
record Actor(Viewer viewer, Standing standing, Predicate<UnitId> closed) {

    static Actor neike() {
        return new Actor(Viewer.SYSTEM, Standing.NOWHERE, unit -> false);
    }

    @Nullable
    PersonId person() {
        return standing.person();
    }

    boolean isNeike() {
        return viewer.accountId() == null;
    }

    /** Whether they act for the unit. */
    boolean actsFor(@Nullable UnitId unit) {
        return unit != null
                && (standing.units().contains(unit) || (standing.leading().contains(unit) && closed.test(unit)));
    }
}
