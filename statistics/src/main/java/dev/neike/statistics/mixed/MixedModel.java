package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * A linear mixed model y = Xβ + Σₖ Zₖbₖ + ε with a random intercept for each level of any number of factors, crossed or
 * nested: bₖ ~ N(0, σₖ²I), ε ~ N(0, σ²W⁻¹), all independent.
 *
 * <p>Variances are those of the least profiled deviance (Bates et al. 2015, equations 34 and 41), found by Newton's method
 * from exact derivatives, as ratios σₖ²/σ². The factor of the most levels is eliminated, for its block of the equations is
 * diagonal; what remains is decomposed whole, or as a sparse matrix where that is large and thin.
 *
 * <p>Refused are: rows without a factor, or fewer than parameters; a factor with one level, or with a level a row; two
 * factors that group rows alike, and others whose variances can't be told apart; fixed effects that depend on each other;
 * values that fixed effects explain to the last; and data of which no residual variance is left. A variance of zero is an
 * answer, and is told as such.
 *
 * <p>The deviance of a small sample may have several valleys. The search begins at moments, and again elsewhere where
 * rows are few or a variance was found to be zero; that the lowest valley is found is likely and not certain.
 */
public final class MixedModel {

    private static final int ITERATIONS = 200;

    private final Criterion criterion;
    private final int iterations;

    private MixedModel(Criterion criterion, int iterations) {
        this.criterion = criterion;
        this.iterations = iterations;
    }

    /** By REML, in at most 200 iterations. */
    public static MixedModel withDefaults() {
        return new MixedModel(Criterion.REML, ITERATIONS);
    }

    public MixedModel with(Criterion another) {
        return new MixedModel(another, iterations);
    }

    /** With another limit of iterations, beyond which a fit is refused. */
    public MixedModel withIterations(int atMost) {
        if (atMost < 1) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "iterations: " + atMost);
        }
        return new MixedModel(criterion, atMost);
    }

    /**
     * Fits the model.
     *
     * @throws StatisticRefused where the data do not carry it, or no variances were found
     */
    public MixedFit of(MixedData data) {
        Design design = new Design(data);
        double[] start = Moments.ratios(design);
        Equations equations = new Equations(design, Remainder.of(design), criterion);
        return Outcome.of(equations, new Search(equations, iterations).best(start));
    }
}
