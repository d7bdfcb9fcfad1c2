package dev.neike.eventlog.chain;

/**
 * The counts of a service chain.
 *
 * @param cases all cases of the log
 * @param events all events kept of the log, those without a unit included
 * @param units different units
 * @param eventsWithoutUnit events passed over because their unit is missing
 * @param handovers pairs of consecutive runs of different units
 * @param casesWithHandover cases with at least one
 * @param relations ordered pairs of units with at least one hand-over
 * @param pingPongs occurrences of A → B → A over consecutive runs
 * @param casesWithPingPong cases with at least one
 */
public record Summary(
        long cases,
        long events,
        long units,
        long eventsWithoutUnit,
        long handovers,
        long casesWithHandover,
        long relations,
        long pingPongs,
        long casesWithPingPong) {}
