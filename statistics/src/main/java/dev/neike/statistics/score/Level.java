package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The level of a two-sided interval, strictly between 0 and 1. */
record Level(double value) {

    static final Level USUAL = new Level(0.95);

    Level {
        if (!(value > 0 && value < 1)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "level " + value);
        }
    }

    double z() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - value) / 2);
    }

    double t(double df) {
        return TDistribution.of(df).inverseSurvivalProbability((1 - value) / 2);
    }

    Interval around(double centre, double reach) {
        return new Interval(centre - reach, centre + reach, value);
    }

    Interval point(double at) {
        return new Interval(at, at, value);
    }
}
