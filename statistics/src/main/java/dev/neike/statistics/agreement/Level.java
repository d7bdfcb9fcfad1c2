package dev.neike.statistics.agreement;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/** A confidence level that cannot be nonsense. */
record Level(double value) {

    static final Level USUAL = new Level(0.95);

    Level {
        if (!(value > 0 && value < 1)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "level " + value);
        }
    }

    /** The share of the distribution below the lower limit. */
    double lowerTail() {
        return (1 - value) / 2;
    }
}
