package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.log.LogActivity.LogUploaded;
import dev.neike.shell.Viewer;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in. Whatever they hold is kept; whether it is a log is found out by {@link LogLooking}. */
@Service
class LogUploads {

    private static final int LONGEST_NAME = 200;

    private final LogStore logs;
    private final LogContent content;
    private final LogAccess access;
    private final ActivityLog activities;

    LogUploads(LogStore logs, LogContent content, LogAccess access, ActivityLog activities) {
        this.logs = logs;
        this.content = content;
        this.access = access;
        this.activities = activities;
    }

    /** Keeps a file as a new log, named after it; wholly or, where the stream breaks, not at all. */
    @Transactional(rollbackFor = IOException.class)
    public long take(Viewer actor, String fileName, InputStream in) throws IOException {
        access.requireWork(actor);
        String file = lastPart(fileName);
        String name = nameOf(file);
        long id = logs.insert(actor, name, file);
        logs.setContent(id, content.write(id, in));
        activities.record(actor, new LogUploaded(id, name, file));
        return id;
    }

    /** Some browsers send the whole path. */
    private static String lastPart(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        return shortened(last.isEmpty() ? "log" : last);
    }

    private static String nameOf(String file) {
        String name = file.replaceFirst("(?i)(\\.(xes|csv|txt|tsv|xml))?(\\.gz)?$", "");
        return name.isBlank() ? file : name;
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME));
    }
}
