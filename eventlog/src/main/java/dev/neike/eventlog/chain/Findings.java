package dev.neike.eventlog.chain;

import java.util.List;

/**
 * What stands out in a chain, as numbers; sentences are the reader's business.
 *
 * @param costliest the ten relations with most lost time, most first; empty where the cost is absent
 * @param pingPong the ten unordered pairs with most ping-pong, most first
 * @param longestWaits the ten relations with at least 20 hand-overs and the longest median waiting
 * @param longestQueues the ten units for which most work waited on average
 */
public record Findings(
        List<CostlyRelation> costliest,
        List<PingPongPair> pingPong,
        List<LongWait> longestWaits,
        List<Queue> longestQueues) {

    /**
     * @param from giver
     * @param to receiver
     * @param handovers n of the figures
     * @param lostSeconds lost time
     * @param lostShare of the lost time of all relations
     * @param gainMeanSeconds gain of the mean duration of all cases
     * @param gainP85Seconds gain of its 85 % quantile
     */
    public record CostlyRelation(
            String from,
            String to,
            long handovers,
            double lostSeconds,
            double lostShare,
            double gainMeanSeconds,
            double gainP85Seconds) {}

    /**
     * @param one a unit; of the two the one that sent first more often, by name if even
     * @param other the other
     * @param pingPongs one → other → one plus other → one → other
     * @param cases different cases with any of them
     * @param handovers hand-overs between the two, both ways: the denominator
     */
    public record PingPongPair(String one, String other, long pingPongs, long cases, long handovers) {}

    /**
     * @param from giver
     * @param to receiver
     * @param handovers n
     * @param p50Seconds median waiting
     * @param p85Seconds 85 % quantile of the waiting
     */
    public record LongWait(String from, String to, long handovers, double p50Seconds, double p85Seconds) {}

    /**
     * @param unit the receiver
     * @param arrivals hand-overs to it
     * @param waitingSeconds their waiting, summed
     * @param meanLength hand-overs waiting for the unit at a random instant of the log: the summed waiting over the log's span
     */
    public record Queue(String unit, long arrivals, double waitingSeconds, double meanLength) {}
}
