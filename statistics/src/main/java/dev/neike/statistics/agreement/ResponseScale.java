package dev.neike.statistics.agreement;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/** The options of an answer: whole numbers from the least to the most. */
public record ResponseScale(int least, int most) {

    public ResponseScale {
        if (most <= least) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "scale from " + least + " to " + most);
        }
    }

    /** How many there are to choose from. */
    public int options() {
        return most - least + 1;
    }

    /** Refuses what is no table of answers on this scale by two raters or more. */
    void checkRaters(double[][] raters) {
        checkAnswers(raters);
        if (raters.length < 2) {
            throw new StatisticRefused(Reason.ONE_RATER, "raters: 1");
        }
    }

    /** Refuses what is no table of answers on this scale. */
    void checkAnswers(double[][] raters) {
        if (raters.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "raters");
        }
        int items = raters[0].length;
        if (items == 0) {
            throw new StatisticRefused(Reason.TOO_FEW, "items: 0");
        }
        for (int i = 0; i < raters.length; i++) {
            if (raters[i].length != items) {
                throw new StatisticRefused(Reason.RAGGED, "rater " + i);
            }
            for (double answer : raters[i]) {
                check(answer, i);
            }
        }
    }

    private void check(double answer, int rater) {
        if (!Double.isFinite(answer)) {
            throw new StatisticRefused(Reason.NOT_FINITE, "rater " + rater + ": " + answer);
        }
        if (answer < least || answer > most) {
            throw new StatisticRefused(
                    Reason.OUT_OF_RANGE, "rater " + rater + ": " + answer + " is not on " + least + " to " + most);
        }
    }

    /** Raters by one item. */
    static double[][] column(double... answers) {
        var column = new double[answers.length][];
        for (int i = 0; i < answers.length; i++) {
            column[i] = new double[] {answers[i]};
        }
        return column;
    }
}
