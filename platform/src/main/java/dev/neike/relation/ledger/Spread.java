package dev.neike.relation.ledger;

import dev.neike.statistics.Distribution;
import dev.neike.statistics.LogHistogram;

/**
 * A distribution of times in seconds, as kept or added up from days.
 *
 * @param n how many values
 * @param mean their mean
 * @param p50 median
 * @param p85 85 % quantile
 * @param p95 95 % quantile
 * @param histogram the same values in bins; empty in lists, where nobody draws it
 * @param estimated whether the quantiles are read from the histogram; exact ones are of type 7
 */
public record Spread(
        long n, double mean, double p50, double p85, double p95, LogHistogram histogram, boolean estimated) {

    static final Spread NOTHING = new Spread(0, 0, 0, 0, 0, LogHistogram.empty(), false);

    static Spread of(Distribution exact) {
        return new Spread(exact.n(), exact.mean(), exact.p50(), exact.p85(), exact.p95(), exact.histogram(), false);
    }

    /** What day rows add up to; at least one value. */
    static Spread estimated(double sum, LogHistogram histogram) {
        long n = histogram.count();
        return new Spread(
                n,
                sum / n,
                histogram.quantile(0.50),
                histogram.quantile(0.85),
                histogram.quantile(0.95),
                histogram,
                true);
    }

    void copyTo(CopyRows rows) {
        rows.with(mean).with(p50).with(p85).with(p95).with(Bins.literal(histogram));
    }
}
