package dev.neike.statistics;

/**
 * A confidence interval.
 *
 * @param level the share (0..1) of such intervals that hold the true value
 */
public record Interval(double low, double high, double level) {

    public Interval {
        if (!(low <= high) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("no interval " + low + " to " + high + " at " + level);
        }
    }

    /** The part of it that a scale can take; the ends of the scale where nothing of it lies within. */
    public Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most), level);
    }
}
