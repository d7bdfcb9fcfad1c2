package dev.neike.statistics;

import dev.neike.statistics.StatisticRefused.Reason;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The level of a two-sided interval or of a test, strictly between 0 and 1. */
public record Level(double value) {

    /** 95 %. */
    public static final Level USUAL = new Level(0.95);

    public Level {
        if (!(value > 0 && value < 1)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "level " + value);
        }
    }

    /** The share of the distribution below the lower limit. */
    public double lowerTail() {
        return (1 - value) / 2;
    }

    /** The normal quantile above which as much lies as below the lower limit. */
    public double z() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(lowerTail());
    }

    /** The same of Student's t with so many degrees of freedom. */
    public double t(double degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability(lowerTail());
    }

    /** Whether, of so many resamples, one at least lies beyond either limit, so that quantiles lie between resamples. */
    public boolean isReachedBy(int resamples) {
        return resamples * lowerTail() >= 1 - 1e-9;
    }

    /** Between two ends, which rounding may have turned round where nearly nothing lies between them. */
    public Interval between(double low, double high) {
        return new Interval(Math.min(low, high), Math.max(low, high), value);
    }

    /** From so far below the centre to as far above it. */
    public Interval around(double centre, double reach) {
        return new Interval(centre - reach, centre + reach, value);
    }

    /** Of no width: the value is known. */
    public Interval point(double at) {
        return new Interval(at, at, value);
    }
}
