package dev.neike.statistics.agreement;

/** What rounding may leave of sums that are zero. */
final class Rounding {

    private static final double OF_ONE = 1e-14;

    private static final double TIE = 1e-12;

    private Rounding() {}

    /** Whether a value is at least so large, where rounding alone is no reason to fail. */
    static boolean reaches(double value, double least) {
        return value >= least - TIE;
    }

    /** Of a sum of squared deviations, each of numbers up to this size. */
    static double ofSquares(double largest, long terms) {
        return OF_ONE * OF_ONE * largest * largest * terms;
    }
}
