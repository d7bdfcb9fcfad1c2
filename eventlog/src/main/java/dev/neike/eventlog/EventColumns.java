package dev.neike.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a log as arrays, for passes over all events; shared, never to be changed. Events stand grouped by case,
 * within a case by start, ties in file order.
 *
 * @param caseNames names of the cases
 * @param firstEvent number of the first event of each case, and after the last case the number of events
 * @param start start of each event, microseconds since 1970-01-01T00:00Z
 * @param end its completion, never before the start; the same array where no starts are mapped
 * @param activity activity of each event, -1 if none; empty where no event has one
 * @param activities names of the activities
 * @param levels one column of units for each of the mapping's units
 */
@SuppressWarnings("ArrayRecordComponent") // the point of it: millions of events without an object each
public record EventColumns(
        CaseNames caseNames,
        int[] firstEvent,
        long[] start,
        long[] end,
        int[] activity,
        String[] activities,
        Level[] levels) {

    /**
     * One unit attribute.
     *
     * @param attribute its name
     * @param unit unit of each event, -1 if missing
     * @param names names of the units
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Level(String attribute, int[] unit, String[] names) {}

    /** Whether starts were read; else each event starts when it ends. */
    @SuppressWarnings("ReferenceEquality") // one array where there are no starts
    public boolean hasStarts() {
        return start != end;
    }

    /** The name of an event's activity. */
    public @Nullable String activityOf(int event) {
        int number = activity.length == 0 ? -1 : activity[event];
        return number < 0 ? null : activities[number];
    }

    public int events() {
        return start.length;
    }

    public int cases() {
        return caseNames.size();
    }
}
