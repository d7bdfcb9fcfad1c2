package dev.neike.eventlog;

import dev.neike.eventlog.reading.LevelBuilder;
import dev.neike.eventlog.reading.LogBuilder;
import dev.neike.eventlog.reading.Times;
import dev.neike.eventlog.reading.WrongText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a log of events that are at hand instead of in a file. Keeps numbers only, some 20 bytes an event and level, whatever
 * it is told: names are kept once. The log is the one that reading the same events from XES gives, but for the activities,
 * which are not kept. Unlike a log that was read it may be empty.
 */
public final class LogCollector {

    private final Mapping mapping;
    private final LogBuilder log;

    /** A log with these levels, within the standard limits. */
    public LogCollector(List<String> levels) {
        mapping = Mapping.xes().withUnits(levels.toArray(String[]::new)).withMissing(List.of());
        log = new LogBuilder(mapping, Limits.standard());
    }

    /**
     * Takes an event; those of a case come in any order, ties are kept as they come.
     *
     * @param units the unit at each level, null where it has none
     * @throws LogRefused if there are more events than a log may have
     */
    public void event(String caseName, Instant at, @Nullable String... units) {
        if (units.length != log.levels.length) {
            throw new IllegalArgumentException(units.length + " units at " + log.levels.length + " levels");
        }
        int event = log.add(code(log.cases, caseName), -1, Times.NONE, ChronoUnit.MICROS.between(Instant.EPOCH, at));
        for (int level = 0; level < units.length; level++) {
            String unit = units[level];
            log.levels[level].set(event, unit == null ? -1 : code(log.levels[level], unit));
        }
    }

    /** The log; the collector is spent afterwards. */
    public EventLog finish() {
        return new EventLog(mapping, new Skipped(0, 0, 0, 0, 0, List.of()), log.finish());
    }

    private static int code(LevelBuilder names, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        try {
            return names.code(bytes, 0, bytes.length);
        } catch (WrongText e) {
            throw new IllegalStateException("what Java encodes is UTF-8", e);
        }
    }
}
