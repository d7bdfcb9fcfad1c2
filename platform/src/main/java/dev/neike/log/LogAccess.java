package dev.neike.log;

import dev.neike.organization.Organization;
import dev.neike.organization.UnitId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads logs through what somebody may see of them and do with them. */
@Component
class LogAccess {

    private final LogStore logs;
    private final Organization organization;

    LogAccess(LogStore logs, Organization organization) {
        this.logs = logs;
        this.organization = organization;
    }

    Sight sight(Viewer viewer) {
        boolean unitsCount = !Sight.mayWork(viewer) && viewer.accountId() != null;
        return Sight.of(viewer, unitsCount ? unitsOf(viewer) : List.of());
    }

    /**
     * A log to read.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    LogRow seen(Viewer viewer, long id) {
        return logs.byId(sight(viewer), id).orElseThrow(NotFound::new);
    }

    /**
     * A log to work on.
     *
     * @throws NotFound where there is none that the viewer may see
     * @throws Forbidden where the viewer may only read it
     */
    LogRow worked(Viewer viewer, long id) {
        LogRow log = seen(viewer, id);
        requireWork(viewer);
        return log;
    }

    /** Bringing in, changing and deleting logs is for analysts and administrators. */
    void requireWork(Viewer viewer) {
        if (!Sight.mayWork(viewer)) {
            throw new Forbidden();
        }
    }

    /** The viewer's units and those above them: whoever opens a log to a division means its teams too. */
    private List<Long> unitsOf(Viewer viewer) {
        return organization.belonging(viewer.account()).above().stream()
                .map(UnitId::value)
                .toList();
    }
}
