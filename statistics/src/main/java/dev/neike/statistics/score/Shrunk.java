package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import java.util.List;

/**
 * Estimates drawn towards their grand mean.
 *
 * @param each in the order given
 * @param grandMean what they are drawn to
 * @param between the estimated variance among the true values; 0 where the estimates differ no more than chance would
 *     have it
 * @param spread Σ(y−m)²/V: of the estimates around the grand mean, in units of their own variances. Compare with k − 1
 * @param k how many
 * @param method how
 */
public record Shrunk(List<Each> each, double grandMean, double between, double spread, int k, Method method) {

    /** By which estimator. */
    public enum Method {
        /** Equal variances. */
        EFRON_MORRIS,
        /** Unequal variances. */
        MORRIS
    }

    /**
     * One of them.
     *
     * @param own the estimate as it was
     * @param shrunk keep · own + (1 − keep) · grand mean
     * @param keep how much of its own distance from the grand mean it keeps, 0..1
     * @param sd posterior standard deviation, with what the estimated mean and variance add
     * @param interval shrunk ± z · sd; for proportions transformed back
     */
    public record Each(double own, double shrunk, double keep, double sd, Interval interval) {}
}
