package dev.neike.schedule;

import dev.neike.organization.UnitId;
import dev.neike.rights.Standings;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who may do what with calendars. Everybody signed in reads them; administrators change them; whoever leads a unit, or a
 * unit above it, chooses which one it keeps, and so do administrators.
 */
@Component
public class CalendarRights {

    private final Standings standings;

    CalendarRights(Standings standings) {
        this.standings = standings;
    }

    public static boolean mayEdit(Viewer viewer) {
        return viewer.hasAny(Role.ADMINISTRATOR) || viewer.equals(Viewer.SYSTEM);
    }

    /**
     * Lets only those pass who may change calendars.
     *
     * @throws Forbidden for everybody else
     */
    public static void requireEditing(Viewer viewer) {
        if (!mayEdit(viewer)) {
            throw new Forbidden();
        }
    }

    public boolean mayChoose(Viewer viewer, UnitId unit) {
        return mayEdit(viewer) || standings.of(viewer).leading().contains(unit);
    }

    void requireChoosing(Viewer viewer, UnitId unit) {
        if (!mayChoose(viewer, unit)) {
            throw new Forbidden();
        }
    }
}
