package dev.neike.log;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.neike.activity.ActivityLog;
import dev.neike.eventlog.Mapping;
import dev.neike.log.LogActivity.ImportCancelled;
import dev.neike.log.LogActivity.ImportRequested;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for imports and calls them off. */
@Service
class LogImports {

    private final LogImportStore imports;
    private final LogStore logs;
    private final LogAccess access;
    private final ActivityLog activities;
    private final SchedulerClient jobs;
    private final CustomTask<Void> task;
    private final Clock clock;

    LogImports(
            LogImportStore imports,
            LogStore logs,
            LogAccess access,
            ActivityLog activities,
            SchedulerClient jobs,
            CustomTask<Void> importTask,
            Clock clock) {
        this.imports = imports;
        this.logs = logs;
        this.access = access;
        this.activities = activities;
        this.jobs = jobs;
        this.task = importTask;
        this.clock = clock;
    }

    /** Starts an import with this mapping; where one is under way already, that one is answered. */
    @Transactional
    public long start(Viewer actor, long logId, Mapping mapping) {
        LogRow log = access.worked(actor, logId);
        logs.setMapping(logId, mapping);
        Optional<Long> id = imports.insert(actor, log, mapping);
        id.ifPresent(started -> {
            jobs.scheduleIfNotExists(task.instance(String.valueOf(started)), clock.instant());
            activities.record(actor, new ImportRequested(logId, log.name()));
        });
        return id.or(() -> imports.latest(logId).map(ImportRow::id)).orElseThrow(NotFound::new);
    }

    /** Calls off the running import; twice is harmless. */
    @Transactional
    public void cancel(Viewer actor, long logId) {
        LogRow log = access.worked(actor, logId);
        if (imports.cancel(logId)) {
            activities.record(actor, new ImportCancelled(logId, log.name()));
        }
    }
}
