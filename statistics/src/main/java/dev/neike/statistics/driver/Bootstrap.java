package dev.neike.statistics.driver;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * A bootstrap of cases: whole rows drawn with replacement, as many as there are, and everything computed anew from them
 * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 9.5). Rows carry their weights with them.
 *
 * <p>A share cannot be negative, and in samples even an irrelevant predictor has a small one: near zero no interval
 * reaches zero, and one that starts a little above zero is no evidence of relevance. BCa is no better here than
 * percentiles: of simulated samples of a hundred rows, intervals for 95 % held the true share of 93 to 96 % by percentiles
 * and of 91 to 93 % by BCa.
 *
 * @param resamples enough that one at least lies beyond either end of the interval
 * @param level of the intervals, between 0 and 1
 * @param seed the same seed gives the same resamples
 */
public record Bootstrap(int resamples, double level, long seed) {

    private static final int USUAL = 1_000;

    public Bootstrap {
        if (!new Level(level).isReachedBy(resamples)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, resamples + " resamples for a level of " + level);
        }
    }

    /** A thousand resamples, intervals at 95 %. */
    public static Bootstrap seeded(long seed) {
        return new Bootstrap(USUAL, Level.USUAL.value(), seed);
    }

    public Bootstrap resampling(int times) {
        return new Bootstrap(times, level, seed);
    }

    public Bootstrap at(double otherLevel) {
        return new Bootstrap(resamples, otherLevel, seed);
    }
}
