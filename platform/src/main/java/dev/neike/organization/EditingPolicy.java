package dev.neike.organization;

import dev.neike.shell.Forbidden;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;

/** Who may change the organisation: administrators. */
final class EditingPolicy {

    private EditingPolicy() {}

    static boolean mayEdit(Viewer viewer) {
        return viewer.hasAny(Role.ADMINISTRATOR);
    }

    /**
     * Lets only those pass who may change the organisation.
     *
     * @throws Forbidden for everybody else
     */
    static void require(Viewer viewer) {
        if (!mayEdit(viewer)) {
            throw new Forbidden();
        }
    }
}
