package dev.neike.statistics.fair;

import dev.neike.statistics.mixed.VarianceComponent;

/** Of what marks differ: variances of ratees, of raters, and of what neither explains. */
public record Spread(VarianceComponent ratees, VarianceComponent raters, double residual) {

    /** The share of a single mark's variance that is due to who is rated: its reliability, and the intraclass correlation. */
    public double shareOfRatees() {
        return ratees.variance() / total();
    }

    /** The share that is due to who rates. */
    public double shareOfRaters() {
        return raters.variance() / total();
    }

    private double total() {
        return ratees.variance() + raters.variance() + residual;
    }
}
