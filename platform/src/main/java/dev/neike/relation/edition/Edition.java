package dev.neike.relation.edition;

import java.time.Duration;
import java.time.Instant;

/**
 * One building of the chain as lived, at one level.
 *
 * @param ledger its number in the ledger
 * @param builtAt what had happened by then is in it
 * @param from first event
 * @param to last event
 * @param cases requests
 * @param events all their events
 * @param eventsWithoutUnit those by which no unit got it into its hands
 */
public record Edition(
        long ledger,
        Level level,
        Instant builtAt,
        Instant from,
        Instant to,
        long cases,
        long events,
        long eventsWithoutUnit,
        long units,
        long handovers,
        long relations,
        long pingPongs) {

    /** What counts as a unit. */
    public enum Level {
        /** Every unit by itself. */
        UNITS,
        /** Units just below the top of the organisation, with everything below them. */
        DIVISIONS
    }

    /**
     * The course of a building.
     *
     * @param took how long it took
     * @param facts how many facts there were when it began
     * @param settled whether there were as many at the building before
     */
    record Built(Instant at, Duration took, long facts, boolean settled) {}
}
