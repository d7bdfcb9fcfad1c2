package dev.neike.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real logs, where they are at hand; tests that need them are skipped, visibly, where they are not. */
public final class RealLogs {

    private RealLogs() {}

    public static LogSource source(String file) {
        var path =
                Path.of(System.getProperty("neike.data", "../../shared/data")).resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "no real log at " + path);
        try {
            return LogSource.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static EventLog read(String file, Mapping mapping) {
        try {
            return EventLog.read(source(file), mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
