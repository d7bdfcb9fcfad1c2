package dev.neike.statistics.network;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * What one unit gave another: a count of marks, or a weight of zero or more. Nobody favours themselves.
 *
 * @param from the giver, from 0
 * @param to the receiver, from 0
 */
public record Favour(int from, int to, double weight) {

    public Favour {
        if (from < 0 || to < 0) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "unit " + Math.min(from, to));
        }
        if (from == to) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "unit " + from + " favours itself");
        }
        if (!Double.isFinite(weight)) {
            throw new StatisticRefused(Reason.NOT_FINITE, "favour " + weight + " of " + from + " to " + to);
        }
        if (weight < 0) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "favour " + weight + " of " + from + " to " + to);
        }
    }
}
