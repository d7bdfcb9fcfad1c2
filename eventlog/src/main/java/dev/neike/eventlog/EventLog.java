package dev.neike.eventlog;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * An event log in memory, compact: events grouped by case, ordered by start with ties in file order. Only what the mapping
 * names is kept: case, activity, times and the unit attributes (levels).
 */
@SuppressWarnings("DoNotCallSuggester") // the bodies follow
public final class EventLog {

    private EventLog() {}

    /** Reads a log within the standard limits, nobody listening. */
    public static EventLog read(LogSource source, Mapping mapping) throws IOException {
        return read(source, mapping, Progress.none(), Limits.standard());
    }

    /** Reads a log within the standard limits. */
    public static EventLog read(LogSource source, Mapping mapping, Progress progress) throws IOException {
        return read(source, mapping, progress, Limits.standard());
    }

    /**
     * Reads a log.
     *
     * @throws LogRefused if the log can't be used as mapped
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    public static EventLog read(LogSource source, Mapping mapping, Progress progress, Limits limits)
            throws IOException {
        throw new UnsupportedOperationException(source.name() + mapping + progress + limits);
    }

    /** The mapping it was read with. */
    public Mapping mapping() {
        throw new UnsupportedOperationException();
    }

    /** What was left out. */
    public Skipped skipped() {
        throw new UnsupportedOperationException();
    }

    /** Number of cases, numbered from 0 in order of first appearance. */
    public int cases() {
        throw new UnsupportedOperationException();
    }

    /** Number of events kept. */
    public int events() {
        throw new UnsupportedOperationException();
    }

    /** The attributes that were read as levels: the mapping's units. */
    public List<String> levels() {
        throw new UnsupportedOperationException();
    }

    /** First start of all events. */
    public Instant from() {
        throw new UnsupportedOperationException();
    }

    /** Last completion of all events. */
    public Instant to() {
        throw new UnsupportedOperationException();
    }
}
