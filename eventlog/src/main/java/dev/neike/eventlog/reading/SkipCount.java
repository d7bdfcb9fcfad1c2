package dev.neike.eventlog.reading;

import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Skipped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Counts what is left out and refuses the log when it is too much. */
public final class SkipCount {

    private static final int ROWS_KEPT = 50;
    private static final int VALUE_KEPT = 100;

    private final List<Skipped.Row> rows = new ArrayList<>();
    private long unreadableTime;
    private long withoutTime;
    private long withoutCase;
    public long endBeforeStart;
    public long mergedTraces;

    public void skip(long row, long line, Skipped.Why why, String value) {
        switch (why) {
            case UNREADABLE_TIME -> unreadableTime++;
            case WITHOUT_TIME -> withoutTime++;
            case WITHOUT_CASE -> withoutCase++;
        }
        if (rows.size() < ROWS_KEPT) {
            rows.add(new Skipped.Row(row, line, why, value.substring(0, value.offsetByCodePoints(0, shown(value)))));
        }
    }

    public Skipped result() {
        return new Skipped(unreadableTime, withoutTime, withoutCase, endBeforeStart, mergedTraces, List.copyOf(rows));
    }

    /** Counts an event whose end lies before its start. */
    public void watch(long start, long time) {
        if (Times.known(start) && Times.known(time) && time < start) {
            endBeforeStart++;
        }
    }

    /** Refuses when the share left out is over what the mapping tolerates. */
    public void check(Mapping mapping, long kept) {
        long refused = unreadableTime + withoutTime + withoutCase;
        long events = refused + kept;
        if (refused > mapping.tolerated() * events) {
            throw refusal(mapping, refused, events);
        }
        if (kept == 0) {
            throw LogRefused.because(
                    LogRefused.Reason.NO_EVENTS,
                    "The log has no events; export it again with its events.",
                    new LinkedHashMap<>());
        }
    }

    private LogRefused refusal(Mapping mapping, long refused, long events) {
        var first = rows.getFirst();
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("refused", refused);
        arguments.put("events", events);
        arguments.put("unreadableTime", unreadableTime);
        arguments.put("withoutTime", withoutTime);
        arguments.put("withoutCase", withoutCase);
        arguments.put("tolerated", mapping.tolerated());
        arguments.put("example", first.value());
        arguments.put("row", first.row());
        arguments.put("line", first.line());
        return LogRefused.because(
                LogRefused.Reason.TOO_MANY_UNREADABLE,
                String.format(
                        Locale.ROOT,
                        "%,d of %,d events have no readable time or no case (tolerated: %.1f %%), first in row %d: \"%s\";"
                                + " correct the time format or the columns, or tolerate more.",
                        refused,
                        events,
                        mapping.tolerated() * 100,
                        first.row(),
                        first.value()),
                arguments);
    }

    private static int shown(String value) {
        return Math.min(VALUE_KEPT, value.codePointCount(0, value.length()));
    }
}
