package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;

/**
 * A share seen among n answers, for Wilson's interval: all true shares P with |p − P| − c ≤ z √(P(1−P)/n*). Without a
 * limited population n* is n; with one it is {@link Population#effective}, which inverts the same test with the
 * variance of drawing without replacement.
 *
 * @param p the share seen
 * @param size n*; infinite where everyone answered
 * @param correction c: 1/(2n), or 0
 */
record Proportion(double p, double size, double correction) {

    static Proportion of(long hits, Marks marks, boolean corrected) {
        long n = marks.n();
        double size = marks.isComplete()
                ? Double.POSITIVE_INFINITY
                : marks.population().effective(n);
        return new Proportion((double) hits / n, size, corrected && !marks.isComplete() ? 0.5 / n : 0);
    }

    double variance() {
        return p * (1 - p) / size;
    }

    Interval interval(Level level) {
        if (Double.isInfinite(size)) {
            return level.point(p);
        }
        double z = level.z();
        // A share of none or all is an end of its own interval; the formula would miss it by rounding.
        double low = p == 0 ? 0 : lower(Math.max(0, p - correction), size, z);
        double high = p == 1 ? 1 : 1 - lower(Math.max(0, 1 - p - correction), size, z);
        return new Interval(Math.min(low, p), Math.max(high, p), level.value());
    }

    /** The lesser root P of (p − P)² = z² P(1−P)/n, in the form that does not cancel. */
    private static double lower(double p, double n, double z) {
        double z2 = z * z;
        double b = 2 * n * p + z2;
        return 2 * n * p * p / (b + z * Math.sqrt(z2 + 4 * n * p * (1 - p)));
    }
}
