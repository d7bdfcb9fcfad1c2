package dev.neike.eventlog.reading;

import dev.neike.eventlog.EventColumns;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.Mapping;
import java.util.Arrays;
import java.util.Map;

/** Collects events in the order of the file and turns them into columns in the order of cases. */
public final class LogBuilder {

    private final Mapping mapping;
    private final int limit;
    private final boolean starts;
    public final LevelBuilder cases;
    public final LevelBuilder activities;
    public final LevelBuilder[] levels;
    private long[] end = new long[1 << 12];
    private long[] start = new long[1 << 12];
    private int events;

    public LogBuilder(Mapping mapping, Limits limits) {
        this.mapping = mapping;
        this.limit = limits.events();
        this.starts = !mapping.startTime().isEmpty();
        this.cases = new LevelBuilder(mapping.missing());
        this.activities = new LevelBuilder(mapping.missing());
        this.levels = new LevelBuilder[mapping.units().size()];
        Arrays.setAll(levels, i -> new LevelBuilder(mapping.missing()));
    }

    public int events() {
        return events;
    }

    /**
     * Adds an event; its levels are set next, under the number returned. A missing time is taken from the other, and a start
     * after the end is the end.
     */
    public int add(int caseCode, int activity, long begun, long ended) {
        long to = Times.known(ended) ? ended : begun;
        long from = Times.known(begun) ? Math.min(begun, to) : to;
        int event = events++;
        if (event >= limit) {
            throw LogRefused.because(
                    LogRefused.Reason.TOO_LARGE,
                    "The log has more than " + limit + " events; cut it into smaller logs.",
                    Map.of("limit", limit));
        }
        if (event >= end.length) {
            end = Arrays.copyOf(end, Growth.beyond(event));
            if (starts) {
                start = Arrays.copyOf(start, end.length);
            }
        }
        end[event] = to;
        if (starts) {
            start[event] = from;
        }
        cases.set(event, caseCode);
        activities.set(event, activity);
        return event;
    }

    /** All columns; the builder is spent afterwards. */
    public EventColumns finish() {
        long[] byStart = starts ? start : end;
        int[] caseOf = cases.takeCodes();
        int[] firstEvent = firstEvents(caseOf);
        var order = CaseOrder.of(caseOf, byStart, events, firstEvent);
        long[] ends = order.apply(end);
        end = new long[0];
        long[] starting = starts ? order.apply(start) : ends;
        start = new long[0];
        var columns = new EventColumns.Level[levels.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new EventColumns.Level(
                    mapping.units().get(i), order.apply(levels[i].takeCodes()), levels[i].names());
        }
        return new EventColumns(
                cases.names(),
                firstEvent,
                starting,
                ends,
                order.apply(activities.takeCodes()),
                activities.names(),
                columns);
    }

    private int[] firstEvents(int[] caseOf) {
        var first = new int[cases.size() + 1];
        for (int event = 0; event < events; event++) {
            first[caseOf[event] + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        return first;
    }
}
