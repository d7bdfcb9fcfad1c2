package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.log.LogActivity.FileDownloaded;
import dev.neike.log.LogActivity.LogDeleted;
import dev.neike.log.LogActivity.LogRenamed;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with a log that is there. */
@Service
class LogLibrary {

    private final LogStore logs;
    private final LogAccess access;
    private final LogImportStore imports;
    private final ImportKeeping keeping;
    private final ActivityLog activities;

    LogLibrary(LogStore logs, LogAccess access, LogImportStore imports, ImportKeeping keeping, ActivityLog activities) {
        this.logs = logs;
        this.access = access;
        this.imports = imports;
        this.keeping = keeping;
        this.activities = activities;
    }

    /**
     * Calls a log by another name.
     *
     * @throws Refusal where the name is empty
     */
    @Transactional
    public void describe(Viewer actor, long id, String name, String description) {
        LogRow log = access.worked(actor, id);
        if (name.isBlank()) {
            throw new Refusal("log.refusal.no-name");
        }
        String chosen = LogUploads.shortened(name.strip());
        if (!chosen.equals(log.name()) || !description.strip().equals(log.description())) {
            logs.describe(id, chosen, description.strip());
            activities.record(actor, new LogRenamed(id, log.name(), chosen));
        }
    }

    /** Writes down that somebody takes the file away, which may name persons. */
    @Transactional
    public LogRow download(Viewer actor, long id) {
        LogRow log = access.worked(actor, id);
        activities.record(actor, new FileDownloaded(id, log.name()));
        return log;
    }

    /** Calls off the running import of a log that is to be deleted, so that it lets go of its lock. */
    @Transactional
    public void callOff(Viewer actor, long id) {
        access.worked(actor, id);
        imports.cancel(id);
    }

    /** Removes a log and all that came from it. */
    @Transactional
    public void delete(Viewer actor, long id) {
        LogRow log = access.worked(actor, id);
        logs.lock(id);
        keeping.forgetFigures(id);
        logs.delete(id);
        activities.record(actor, new LogDeleted(id, log.name()));
    }
}
