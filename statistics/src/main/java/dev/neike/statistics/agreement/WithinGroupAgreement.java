package dev.neike.statistics.agreement;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.OptionalDouble;

/**
 * r_wg = 1 − s²/σ² of one item and r_wg(J) = J(1 − q)/(J(1 − q) + q), q the mean of the variances of J parallel items over
 * σ², the variance under a null distribution. Source: James, Demaree and Wolf, "Estimating within-group interrater
 * reliability with and without response bias", Journal of Applied Psychology 69 (1984) 85–98.
 *
 * <p>Refused: fewer than two raters, answers that are not on the scale or not numbers, rows of different length, and a null
 * distribution that is not tabulated for the number of options.
 */
public final class WithinGroupAgreement {

    private final ResponseScale scale;
    private final double nullVariance;

    private WithinGroupAgreement(ResponseScale scale, double nullVariance) {
        this.scale = scale;
        this.nullVariance = nullVariance;
    }

    /** Against the uniform distribution over the scale. */
    public static WithinGroupAgreement on(ResponseScale scale) {
        return new WithinGroupAgreement(scale, NullDistribution.UNIFORM.variance(scale.options()));
    }

    public WithinGroupAgreement with(NullDistribution distribution) {
        return new WithinGroupAgreement(scale, distribution.variance(scale.options()));
    }

    /** Against a distribution of one's own, told by its variance. */
    public WithinGroupAgreement withNullVariance(double variance) {
        if (!(variance > 0) || !Double.isFinite(variance)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "null variance " + variance);
        }
        return new WithinGroupAgreement(scale, variance);
    }

    /** Of the answers to one item. */
    public Rwg of(double... raters) {
        return of(ResponseScale.column(raters));
    }

    /** Of a row a rater and a column an item. */
    public Rwg of(double[][] ratersByItems) {
        scale.checkRaters(ratersByItems);
        int items = ratersByItems[0].length;
        double sum = 0;
        for (int item = 0; item < items; item++) {
            sum += variance(ratersByItems, item);
        }
        double q = sum / items / nullVariance;
        double denominator = items * (1 - q) + q;
        double raw = items * (1 - q) / denominator;
        return new Rwg(
                q > 1 ? 0 : raw,
                Math.abs(denominator) < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(raw),
                1 - q,
                ratersByItems.length,
                items,
                sum / items,
                nullVariance);
    }

    private static double variance(double[][] raters, int item) {
        double mean = 0;
        for (double[] rater : raters) {
            mean += rater[item] / raters.length;
        }
        double squares = 0;
        for (double[] rater : raters) {
            squares += (rater[item] - mean) * (rater[item] - mean);
        }
        return squares / (raters.length - 1);
    }
}
