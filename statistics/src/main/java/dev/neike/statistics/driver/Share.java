package dev.neike.statistics.driver;

import dev.neike.statistics.Interval;
import java.util.Optional;

/**
 * What goes with one predictor of the R² of all.
 *
 * @param value 0 or more; the shares of all predictors sum to R²
 * @param normalised divided by R², so that all sum to 1; absent where R² is zero but for rounding
 * @param samplingError standard error by which the value may miss the exact one, where orderings were sampled
 * @param spread how it would differ in other rows, where a bootstrap was asked for and enough resamples could be computed
 */
public record Share(
        String name,
        double value,
        Optional<Double> normalised,
        Optional<Double> samplingError,
        Optional<Spread> spread) {

    /**
     * What resampling tells about a share.
     *
     * @param standardError standard deviation over the resamples
     * @param percentile from quantiles of the resamples (Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
     *     chapter 13), type 7
     * @param bca bias-corrected and accelerated (Efron, Journal of the American Statistical Association 82 (1987) 171–185);
     *     absent where it would lie beyond the outermost resamples or no acceleration can be computed
     */
    public record Spread(double standardError, Interval percentile, Optional<Interval> bca) {}

    /** As an estimate with its percentile interval, where it has one. */
    public Estimate estimate() {
        return new Estimate(value, spread.map(Spread::percentile));
    }
}
