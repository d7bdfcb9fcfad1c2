package dev.neike.statistics.driver;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Optional;

/** A figure, with its interval where there is one. */
public record Estimate(double value, Optional<Interval> interval) {

    public Estimate {
        if (!Double.isFinite(value)) {
            throw new StatisticRefused(Reason.NOT_FINITE, "an estimate of " + value);
        }
    }

    public static Estimate of(double value) {
        return new Estimate(value, Optional.empty());
    }

    public static Estimate of(double value, Interval interval) {
        return new Estimate(value, Optional.of(interval));
    }
}
