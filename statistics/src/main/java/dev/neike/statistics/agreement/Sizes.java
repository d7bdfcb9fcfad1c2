package dev.neike.statistics.agreement;

import java.util.Collection;

/**
 * The sizes of units.
 *
 * @param units J
 * @param respondents N = Σn
 * @param squares Σn²
 * @param cubes Σn³
 * @param equal whether all are the same
 */
record Sizes(int units, int respondents, double squares, double cubes, boolean equal) {

    static Sizes of(Collection<double[]> units) {
        int respondents = 0;
        double squares = 0;
        double cubes = 0;
        for (double[] unit : units) {
            double n = unit.length;
            respondents += unit.length;
            squares += n * n;
            cubes += n * n * n;
        }
        return new Sizes(
                units.size(),
                respondents,
                squares,
                cubes,
                units.stream().mapToInt(it -> it.length).distinct().count() == 1);
    }

    double mean() {
        return respondents / (double) units;
    }

    double n0() {
        return equal ? mean() : (respondents - squares / respondents) / (units - 1);
    }

    /** Of the estimate ρ with n₀: Smith 1956; Donner and Wells 1986. */
    double smithVariance(double rho) {
        double n = respondents;
        double n0 = n0();
        double grown = 1 + rho * (n0 - 1);
        double within = grown * grown / (n - units);
        double spread = squares - 2 * cubes / n + squares * squares / (n * n);
        double between = ((units - 1) * (1 - rho) * (1 + rho * (2 * n0 - 1)) + rho * rho * spread)
                / ((units - 1.0) * (units - 1));
        return Math.max(0, 2 * (1 - rho) * (1 - rho) / (n0 * n0) * (within + between));
    }
}
