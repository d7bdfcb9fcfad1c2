package dev.neike.statistics;

/**
 * Sample quantiles of type 7 (the default of R, NumPy and spreadsheets): linear between the order statistics around
 * {@code h = (n - 1) p}, counted from 0. Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", The
 * American Statistician 50 (1996) 361–365, definition 7.
 */
public final class Quantiles {

    private Quantiles() {}

    /** The quantile of ascending values; {@code p} in 0..1, at least one value. */
    public static double type7(double[] ascending, double p) {
        return type7(i -> ascending[Math.toIntExact(i)], ascending.length, p);
    }

    /** The quantile of ascending values; {@code p} in 0..1, at least one value. */
    public static double type7(long[] ascending, double p) {
        return type7(i -> ascending[Math.toIntExact(i)], ascending.length, p);
    }

    /** The quantile of {@code n} values given by rank, for callers who hold no sorted array. */
    public static double type7(OrderStatistic ascending, long n, double p) {
        if (n < 1 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("no quantile " + p + " of " + n + " values");
        }
        double h = (n - 1) * p;
        long low = Math.min((long) h, n - 1);
        double below = ascending.at(low);
        double rest = h - low;
        return rest == 0 ? below : below + rest * (ascending.at(low + 1) - below);
    }

    /** The value of a rank, counted from 0. */
    @FunctionalInterface
    public interface OrderStatistic {
        double at(long rank);
    }
}
