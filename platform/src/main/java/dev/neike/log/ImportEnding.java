package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.log.LogActivity.ImportRefused;
import dev.neike.log.LogImportStore.Begun;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends imports that did not succeed; an attempt that no longer counts ends silently. */
@Component
class ImportEnding {

    private final LogImportStore imports;
    private final LogStore logs;
    private final ActivityLog activities;

    ImportEnding(LogImportStore imports, LogStore logs, ActivityLog activities) {
        this.imports = imports;
        this.logs = logs;
        this.activities = activities;
    }

    @Transactional
    void refused(Begun begun, Trouble trouble) {
        end(begun, ImportState.REFUSED, trouble);
    }

    @Transactional
    void failed(Begun begun, Trouble trouble) {
        end(begun, ImportState.FAILED, trouble);
    }

    @Transactional
    void cancelled(Begun begun) {
        imports.end(begun, ImportState.CANCELLED, null);
    }

    private void end(Begun begun, ImportState state, Trouble trouble) {
        if (imports.end(begun, state, trouble)) {
            logs.name(begun.logId())
                    .ifPresent(name -> activities.record(Viewer.SYSTEM, new ImportRefused(begun.logId(), name)));
        }
    }
}
