package dev.neike.statistics.score;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/** The ends of a scale: the least below the most, and such that squares of marks neither overflow nor vanish. */
record Scale(double least, double most) {

    private static final double LARGEST = 1e100;
    private static final double SMALLEST = 1e-100;

    Scale {
        if (!Double.isFinite(least) || !Double.isFinite(most)) {
            throw new StatisticRefused(Reason.NOT_FINITE, "scale " + least + " to " + most);
        }
        if (!(most - least >= SMALLEST) || least < -LARGEST || most > LARGEST) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "scale " + least + " to " + most);
        }
    }

    /** The marks, copied, if all of them are on the scale and there is one. */
    double[] checked(double[] marks) {
        if (marks.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "marks");
        }
        for (double mark : marks) {
            if (!Double.isFinite(mark)) {
                throw new StatisticRefused(Reason.NOT_FINITE, "mark " + mark);
            }
            if (mark < least || mark > most) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, "mark " + mark + " on " + least + " to " + most);
            }
        }
        return marks.clone();
    }

    /** A standard error that rounding alone may leave of equal marks. */
    double noise() {
        return 1e-14 * Math.max(Math.abs(least), Math.abs(most));
    }

    void mustBe(Scale other) {
        if (!equals(other)) {
            throw new StatisticRefused(Reason.NOT_COMPARABLE, "marks on " + this + " and on " + other);
        }
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }
}
