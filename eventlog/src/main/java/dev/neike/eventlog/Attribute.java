package dev.neike.eventlog;

import java.util.List;

/**
 * An attribute (column) seen while looking at a log.
 *
 * @param name as a {@link Mapping} names it; XES trace attributes begin with {@code case:}
 * @param scope where it stands
 * @param kind what its values look like
 * @param person whether it names persons; such an attribute is never proposed as unit
 * @param filled share (0..1) of events (or cases) that have it, by the default missing values
 * @param distinct number of different values seen; counting stops at {@link #MOST_DISTINCT}
 * @param constantInCase share (0..1) of the cases of several events in which it never changes
 * @param samples its most frequent values, at most ten
 */
public record Attribute(
        String name,
        Scope scope,
        Kind kind,
        boolean person,
        double filled,
        int distinct,
        double constantInCase,
        List<String> samples) {

    /** Counting different values stops here. */
    public static final int MOST_DISTINCT = 10_000;

    public enum Scope {
        CASE,
        EVENT
    }

    public enum Kind {
        TEXT,
        NUMBER,
        TIME,
        BOOLEAN,
        LIST
    }
}
