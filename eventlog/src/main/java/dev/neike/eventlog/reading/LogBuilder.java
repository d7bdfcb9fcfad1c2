package dev.neike.eventlog.reading;

import dev.neike.eventlog.CaseNames;
import dev.neike.eventlog.EventColumns;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.Mapping;
import java.util.Arrays;

/** Collects events in the order of the file and turns them into columns in the order of cases. */
public final class LogBuilder {

    private final Mapping mapping;
    private final Limits limits;
    private final boolean starts;
    public final LevelBuilder cases;
    public final LevelBuilder activities;
    public final LevelBuilder[] levels;
    private final LongColumn end = new LongColumn();
    private final LongColumn start = new LongColumn();
    private int events;

    public LogBuilder(Mapping mapping, Limits limits) {
        this.mapping = mapping;
        this.limits = limits;
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
        limits.checkEvents(events);
        end.set(event, to);
        if (starts) {
            start.set(event, from);
        }
        cases.set(event, caseCode);
        activities.set(event, activity);
        return event;
    }

    /** All columns; the builder is spent afterwards. */
    public EventColumns finish() {
        int[] firstEvent = firstEvents();
        var order = CaseOrder.of(cases.codes(), starts ? start : end, events, firstEvent);
        cases.codes().clear();
        long[] ends = order.apply(end);
        long[] starting = starts ? order.apply(start) : ends;
        var columns = new EventColumns.Level[levels.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] =
                    new EventColumns.Level(mapping.units().get(i), order.apply(levels[i].codes()), levels[i].names());
        }
        return new EventColumns(
                CaseNames.of(cases.bytes()),
                firstEvent,
                starting,
                ends,
                activities.size() == 0 ? new int[0] : order.apply(activities.codes()),
                activities.names(),
                columns);
    }

    private int[] firstEvents() {
        var first = new int[cases.size() + 1];
        for (int event = 0; event < events; event++) {
            first[cases.get(event) + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        return first;
    }
}
