package dev.neike.statistics.score;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/** What is asked of values that are given. */
final class Given {

    private Given() {}

    static void finite(String what, double... values) {
        if (values.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, what);
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new StatisticRefused(Reason.NOT_FINITE, what + ", " + values[i] + " at " + i);
            }
        }
    }

    static void sameLength(String what, int one, int other) {
        if (one != other) {
            throw new StatisticRefused(Reason.RAGGED, what + ", " + one + " and " + other);
        }
    }
}
