package dev.neike.eventlog;

import java.util.List;

/**
 * What was left out while reading, and why.
 *
 * @param unreadableTime events whose time is there but can't be read
 * @param withoutTime events without a time
 * @param withoutCase events that name no case (XES: outside any trace)
 * @param endBeforeStart events kept although their end lies before their start; they are taken as lasting no time
 * @param mergedTraces XES traces that bear the name of an earlier one and were joined to it
 * @param rows the first 50 events left out
 */
public record Skipped(
        long unreadableTime,
        long withoutTime,
        long withoutCase,
        long endBeforeStart,
        long mergedTraces,
        List<Row> rows) {

    /** Events left out. */
    public long events() {
        return unreadableTime + withoutTime + withoutCase;
    }

    /** Why an event was left out. */
    public enum Why {
        UNREADABLE_TIME,
        WITHOUT_TIME,
        WITHOUT_CASE
    }

    /**
     * An event left out.
     *
     * @param row number of the data row (CSV, after the header) or of the event (XES), from 1
     * @param line line of the file where the row or event ends, from 1
     * @param why the reason
     * @param value what stood there, at most 100 characters
     */
    public record Row(long row, long line, Why why, String value) {}
}
