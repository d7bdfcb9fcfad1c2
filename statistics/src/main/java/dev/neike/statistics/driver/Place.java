package dev.neike.statistics.driver;

/**
 * Where a dimension lies.
 *
 * @param aboveImportance how far above the line of importance, in its unit; negative below
 * @param abovePerformance how far above the line of performance, in its unit; negative below
 */
public record Place(
        Dimension dimension, Quadrant quadrant, double aboveImportance, double abovePerformance, Certainty certainty) {

    /** Whether the dimension may lie in another field. */
    public enum Certainty {
        /** Both intervals lie on the dimension's side of their line. */
        CERTAIN,
        /** An interval reaches to or over its line. */
        UNCERTAIN,
        /** No interval reaches a line, but one is not known. */
        UNKNOWN
    }

    /** What rounding leaves of a distance of zero, relative to the line. */
    private static final double ROUNDING = 1e-12;

    static Place of(Dimension dimension, Quadrants.Lines lines) {
        double importance = above(dimension.importance(), lines.importance());
        double performance = above(dimension.performance(), lines.performance());
        return new Place(
                dimension,
                Quadrant.of(importance >= 0, performance >= 0),
                importance,
                performance,
                both(
                        certainty(dimension.importance(), lines.importance()),
                        certainty(dimension.performance(), lines.performance())));
    }

    private static double above(Estimate estimate, double line) {
        double distance = estimate.value() - line;
        return Math.abs(distance) <= ROUNDING * Math.abs(line) ? 0 : distance;
    }

    private static Certainty certainty(Estimate estimate, double line) {
        return estimate.interval()
                .map(it -> above(estimate, line) >= 0 ? it.low() > line : it.high() < line)
                .map(it -> it ? Certainty.CERTAIN : Certainty.UNCERTAIN)
                .orElse(Certainty.UNKNOWN);
    }

    private static Certainty both(Certainty one, Certainty other) {
        if (one == Certainty.UNCERTAIN || other == Certainty.UNCERTAIN) {
            return Certainty.UNCERTAIN;
        }
        return one == Certainty.CERTAIN ? other : one;
    }
}
