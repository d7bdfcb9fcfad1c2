package dev.neike.statistics.mixed;

/**
 * How far a factor's levels lie apart.
 *
 * @param factor its name
 * @param levels how many levels were met
 * @param variance σₖ²
 * @param ratio σₖ²/σ², to the residual variance
 * @param onBoundary whether the best estimate is zero: the data show no more variation than the residual explains
 */
public record VarianceComponent(String factor, int levels, double variance, double ratio, boolean onBoundary) {

    public double standardDeviation() {
        return Math.sqrt(variance);
    }
}
