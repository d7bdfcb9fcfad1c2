package dev.neike.eventlog;

import dev.neike.eventlog.reading.IntColumn;
import dev.neike.eventlog.reading.LongColumn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a log of events that are at hand instead of in a file, told case by case. Keeps numbers only, 12 bytes a case, and 8
 * bytes an event and 4 more at each level: cases are named by numbers, and names of units are kept once. The log is the one
 * that reading the same events from XES gives, but for the activities, which are not kept. Unlike a log that was read it may
 * be empty.
 */
public final class LogCollector {

    private final List<String> levels;
    private final Limits limits = Limits.standard();
    private final LongColumn names = new LongColumn();
    private final IntColumn firstEvents = new IntColumn();
    private final LongColumn times = new LongColumn();
    private final IntColumn[] units;
    private final List<Map<String, Integer>> numbers;
    private long name;
    private boolean begun;
    private int cases;
    private int events;

    /** A log with these levels, within the standard limits. */
    public LogCollector(List<String> levels) {
        this.levels = List.copyOf(levels);
        this.units = new IntColumn[levels.size()];
        Arrays.setAll(units, level -> new IntColumn());
        this.numbers = levels.stream()
                .<Map<String, Integer>>map(level -> new HashMap<>())
                .toList();
    }

    /** The events told next are of this case, which was not told of before. It is part of the log if there are any. */
    public void beginCase(long number) {
        name = number;
        begun = false;
    }

    /**
     * Takes an event of the case; they come in any order, ties are kept as they come, and those that come by time cost least.
     *
     * @param named the unit at each level, null where it has none
     * @throws LogRefused if there are more events than a log may have
     */
    public void event(Instant at, @Nullable String... named) {
        if (named.length != units.length) {
            throw new IllegalArgumentException(named.length + " units at " + units.length + " levels");
        }
        limits.checkEvents(events + 1);
        if (!begun) {
            begun = true;
            names.set(cases, name);
            firstEvents.set(cases++, events);
        }
        int place = place(ChronoUnit.MICROS.between(Instant.EPOCH, at));
        for (int level = 0; level < units.length; level++) {
            put(units[level], place, number(numbers.get(level), named[level]));
        }
        events++;
    }

    /** The log; the collector is spent afterwards. */
    public EventLog finish() {
        firstEvents.set(cases, events);
        long[] at = times.take(events);
        var columns = new EventColumns.Level[units.length];
        Arrays.setAll(columns, this::level);
        return new EventLog(
                Mapping.xes().withUnits(levels.toArray(String[]::new)).withMissing(List.of()),
                new Skipped(0, 0, 0, 0, 0, List.of()),
                new EventColumns(
                        CaseNames.of(names.take(cases)),
                        firstEvents.take(cases + 1),
                        at,
                        at,
                        new int[0],
                        new String[0],
                        columns));
    }

    private EventColumns.Level level(int level) {
        var names = new String[numbers.get(level).size()];
        numbers.get(level).forEach((name, number) -> names[number] = name);
        return new EventColumns.Level(levels.get(level), units[level].take(events), names);
    }

    /** Makes room for an event at this time among those of its case, behind those at the same time. */
    private int place(long time) {
        int first = firstEvents.get(cases - 1);
        int place = events;
        for (; place > first && times.get(place - 1) > time; place--) {
            times.set(place, times.get(place - 1));
        }
        times.set(place, time);
        return place;
    }

    private void put(IntColumn column, int place, int number) {
        for (int at = events; at > place; at--) {
            column.set(at, column.get(at - 1));
        }
        column.set(place, number);
    }

    private static int number(Map<String, Integer> numbers, @Nullable String name) {
        if (name == null) {
            return -1;
        }
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
