package dev.neike.statistics;

import java.util.Arrays;

/**
 * What a set of measured values looks like: exact mean and type 7 quantiles, and a histogram that adds up with others.
 *
 * @param n how many values, at least 1
 * @param sum their sum
 * @param mean their mean
 * @param p50 median, type 7
 * @param p85 85 % quantile, type 7
 * @param p95 95 % quantile, type 7
 * @param histogram the same values in fixed bins
 */
public record Distribution(
        long n, double sum, double mean, double p50, double p85, double p95, LogHistogram histogram) {

    /** The distribution of at least one value of zero or more, in any order. */
    public static Distribution of(double... values) {
        var ascending = values.clone();
        Arrays.sort(ascending);
        return ofAscending(ascending);
    }

    /** As {@link #of}, without a copy: the values must already ascend. */
    public static Distribution ofAscending(double[] ascending) {
        double sum = 0;
        for (double value : ascending) {
            sum += value;
        }
        return new Distribution(
                ascending.length,
                sum,
                sum / ascending.length,
                Quantiles.type7(ascending, 0.50),
                Quantiles.type7(ascending, 0.85),
                Quantiles.type7(ascending, 0.95),
                LogHistogram.of(ascending));
    }
}
