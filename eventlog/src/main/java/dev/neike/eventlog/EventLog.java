package dev.neike.eventlog;

import dev.neike.eventlog.csv.CsvReader;
import dev.neike.eventlog.input.LogInput;
import dev.neike.eventlog.reading.ReadSession;
import dev.neike.eventlog.xes.XesReader;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * An event log in memory, compact: events grouped by case, ordered by start with ties in file order. Only what the mapping
 * names is kept: case, activity, times and the unit attributes (levels).
 */
public final class EventLog {

    private final Mapping mapping;
    private final Skipped skipped;
    private final EventColumns columns;

    EventLog(Mapping mapping, Skipped skipped, EventColumns columns) {
        this.mapping = mapping;
        this.skipped = skipped;
        this.columns = columns;
    }

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
        var result = mapping.format() == LogFormat.XES
                ? readXes(source, mapping, progress, limits)
                : read(source, mapping, progress, limits, mapping.timeFormat(), CsvReader::read);
        return new EventLog(mapping, result.skipped(), result.columns());
    }

    private static ReadSession.Result readXes(LogSource source, Mapping mapping, Progress progress, Limits limits)
            throws IOException {
        // XES has one way to write times, whatever the mapping says.
        var fast = read(source, mapping, progress, limits, TimeFormats.ISO, XesReader::readFast);
        return fast.isPresent()
                ? fast.get()
                : read(source, mapping, progress, limits, TimeFormats.ISO, XesReader::readFully);
    }

    private static <T> T read(
            LogSource source, Mapping mapping, Progress progress, Limits limits, String timeFormat, Reader<T> reader)
            throws IOException {
        try (var input = LogInput.open(source, limits)) {
            return reader.read(new ReadSession(source, input, mapping, limits, progress, timeFormat));
        }
    }

    private interface Reader<T> {
        T read(ReadSession session) throws IOException;
    }

    /** The mapping it was read with. */
    public Mapping mapping() {
        return mapping;
    }

    /** What was left out. */
    public Skipped skipped() {
        return skipped;
    }

    /** Number of cases, numbered from 0 in order of first appearance. */
    public int cases() {
        return columns.cases();
    }

    /** Number of events kept. */
    public int events() {
        return columns.events();
    }

    /** The attributes that were read as levels: the mapping's units. */
    public List<String> levels() {
        return mapping.units();
    }

    /** First start of all events. */
    public Instant from() {
        return instant(Arrays.stream(columns.start()).min().orElseThrow());
    }

    /** Last completion of all events. */
    public Instant to() {
        return instant(Arrays.stream(columns.end()).max().orElseThrow());
    }

    /** All of it as arrays, for passes over all events. */
    public EventColumns columns() {
        return columns;
    }

    /** The instant of a time in {@link #columns()}. */
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
