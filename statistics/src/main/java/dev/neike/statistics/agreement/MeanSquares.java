package dev.neike.statistics.agreement;

import dev.neike.statistics.Magnitude;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * The two-way analysis of variance of a complete table of targets by judges, one rating a cell.
 *
 * @param targets number n of targets
 * @param judges number k of judges
 * @param between mean square between targets, n − 1 degrees of freedom
 * @param within mean square within targets, n(k − 1)
 * @param betweenJudges mean square between judges, k − 1
 * @param residual mean square of what is left, (n − 1)(k − 1)
 */
public record MeanSquares(
        int targets, int judges, double between, double within, double betweenJudges, double residual) {

    static MeanSquares of(double[][] table) {
        int n = table.length;
        int k = judges(table);
        var targetMeans = new double[n];
        var judgeMeans = new double[k];
        double grand = 0;
        double largest = 0;
        // Counted from one of the ratings, so that means far from zero keep their digits.
        double origin = table[0][0];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                double rating = table[i][j] - origin;
                targetMeans[i] += rating / k;
                judgeMeans[j] += rating / n;
                grand += rating / n / k;
                largest = Math.max(largest, Math.abs(table[i][j]));
            }
        }
        double targets = 0;
        double judges = 0;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            targets += k * square(targetMeans[i] - grand);
            for (int j = 0; j < k; j++) {
                rest += square(table[i][j] - origin - targetMeans[i] - judgeMeans[j] + grand);
            }
        }
        for (double mean : judgeMeans) {
            judges += n * square(mean - grand);
        }
        double noise = Rounding.ofSquares(largest, (long) n * k);
        targets = targets <= noise ? 0 : targets;
        rest = rest <= noise ? 0 : rest;
        judges = judges <= noise ? 0 : judges;
        return new MeanSquares(
                n,
                k,
                targets / (n - 1),
                (judges + rest) / (n * (k - 1.0)),
                judges / (k - 1),
                rest / ((n - 1.0) * (k - 1)));
    }

    private static int judges(double[][] table) {
        if (table.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "targets");
        }
        int k = table[0].length;
        for (int i = 0; i < table.length; i++) {
            if (table[i].length != k) {
                throw new StatisticRefused(Reason.RAGGED, "target " + i + " has " + table[i].length + " of " + k);
            }
            for (double rating : table[i]) {
                if (!Magnitude.isUsable(rating)) {
                    throw new StatisticRefused(
                            Double.isFinite(rating) ? Reason.OUT_OF_RANGE : Reason.NOT_FINITE,
                            "target " + i + ": " + rating);
                }
            }
        }
        if (table.length < 2) {
            throw new StatisticRefused(Reason.ONE_RATEE, "targets: 1");
        }
        if (k < 2) {
            throw new StatisticRefused(Reason.ONE_RATER, "judges: " + k);
        }
        return k;
    }

    private static double square(double x) {
        return x * x;
    }
}
