package dev.neike.statistics;

import java.util.Arrays;

/**
 * Counts of non-negative values in fixed bins, four to a doubling, so that histograms of any two sets add up. Bin 0 holds
 * values below 1, bin {@code i} in 1..120 holds {@code [2^((i-1)/4), 2^(i/4))}, bin 121 all from 2^30 up. With values in
 * seconds this spans one second to 34 years. Only bins that hold something are kept.
 */
public final class LogHistogram {

    /** Number of bins, numbered from 0. */
    public static final int BINS = 122;

    /** A quantile read from the histogram is off by at most this factor (either way) for values in 1..2^30: 2^(1/8). */
    public static final double ERROR_FACTOR = Math.pow(2, 0.125);

    private static final int FEW = 32;
    private static final LogHistogram EMPTY = new LogHistogram(new int[0], new long[0]);
    private static final double ROOT4 = Math.pow(2, 0.25);
    private static final double ROOT2 = Math.sqrt(2);
    private static final double ROOT4_CUBED = Math.pow(2, 0.75);

    private final int[] bins;
    private final long[] counts;

    private LogHistogram(int[] bins, long[] counts) {
        this.bins = bins;
        this.counts = counts;
    }

    public static LogHistogram empty() {
        return EMPTY;
    }

    /** The histogram of these values; each must be zero or more. */
    public static LogHistogram of(double... values) {
        if (values.length < FEW) {
            return ofFew(values);
        }
        var dense = new long[BINS];
        for (double value : values) {
            dense[bin(value)]++;
        }
        return ofCounts(dense);
    }

    /** Without room for all bins, as most histograms hold a handful of values. */
    private static LogHistogram ofFew(double[] values) {
        var each = new int[values.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = bin(values[i]);
        }
        Arrays.sort(each);
        var bins = new int[each.length];
        var counts = new long[each.length];
        int used = 0;
        for (int bin : each) {
            used += used == 0 || bins[used - 1] != bin ? 1 : 0;
            bins[used - 1] = bin;
            counts[used - 1]++;
        }
        return used == 0 ? EMPTY : new LogHistogram(Arrays.copyOf(bins, used), Arrays.copyOf(counts, used));
    }

    /** The histogram with these counts, the position being the bin; may be shorter than {@link #BINS}. */
    public static LogHistogram ofCounts(long... dense) {
        if (dense.length > BINS) {
            throw new IllegalArgumentException("more than " + BINS + " bins: " + dense.length);
        }
        int used = 0;
        for (long count : dense) {
            if (count < 0) {
                throw new IllegalArgumentException("negative count: " + count);
            }
            used += count == 0 ? 0 : 1;
        }
        if (used == 0) {
            return EMPTY;
        }
        var bins = new int[used];
        var counts = new long[used];
        for (int bin = 0, at = 0; bin < dense.length; bin++) {
            if (dense[bin] > 0) {
                bins[at] = bin;
                counts[at++] = dense[bin];
            }
        }
        return new LogHistogram(bins, counts);
    }

    /** The bin of a value. */
    public static int bin(double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("not a value of zero or more: " + value);
        }
        if (value < 1) {
            return 0;
        }
        int exponent = Math.getExponent(value);
        if (exponent >= 30) {
            return BINS - 1;
        }
        double mantissa = Math.scalb(value, -exponent);
        int quarter = mantissa < ROOT2 ? (mantissa < ROOT4 ? 0 : 1) : (mantissa < ROOT4_CUBED ? 2 : 3);
        return 1 + 4 * exponent + quarter;
    }

    /** Where a bin begins. */
    public static double lowerEdge(int bin) {
        if (bin == 0) {
            return 0;
        }
        double[] quarters = {1, ROOT4, ROOT2, ROOT4_CUBED};
        return Math.scalb(quarters[(bin - 1) % 4], (bin - 1) / 4);
    }

    /** Where a bin ends; infinite for the last. */
    public static double upperEdge(int bin) {
        return bin == BINS - 1 ? Double.POSITIVE_INFINITY : lowerEdge(bin + 1);
    }

    public long count() {
        return Arrays.stream(counts).sum();
    }

    public long count(int bin) {
        int at = Arrays.binarySearch(bins, bin);
        return at < 0 ? 0 : counts[at];
    }

    /** The bins that hold something, ascending. */
    public int[] bins() {
        return bins.clone();
    }

    /** The counts of {@link #bins()}, in the same order. */
    public long[] counts() {
        return counts.clone();
    }

    /** The counts of all bins, for storage. */
    public long[] dense() {
        var dense = new long[BINS];
        for (int i = 0; i < bins.length; i++) {
            dense[bins[i]] = counts[i];
        }
        return dense;
    }

    public LogHistogram plus(LogHistogram other) {
        var sum = dense();
        for (int i = 0; i < other.bins.length; i++) {
            sum[other.bins[i]] += other.counts[i];
        }
        return ofCounts(sum);
    }

    /**
     * An estimate of the quantile: the geometric middle of the bin that holds the value of rank {@code ceil(p n)} (type 1,
     * not 7), 0 in bin 0, the lower edge in the last. See {@link #ERROR_FACTOR} for how far it may be off.
     */
    public double quantile(double p) {
        long n = count();
        if (n == 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("no quantile " + p + " of " + n + " values");
        }
        long rank = Math.max(1, (long) Math.ceil(p * n));
        int at = 0;
        for (long seen = counts[0]; seen < rank; seen += counts[at]) {
            at++;
        }
        int bin = bins[at];
        if (bin == 0) {
            return 0;
        }
        return bin == BINS - 1 ? lowerEdge(bin) : Math.sqrt(lowerEdge(bin) * upperEdge(bin));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogHistogram that
                && Arrays.equals(bins, that.bins)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bins) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "LogHistogram" + Arrays.toString(bins) + Arrays.toString(counts);
    }
}
