package dev.neike.statistics.driver;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Optional;

/**
 * The share of R² that goes with each predictor, averaged over all orderings in which they may enter the regression: how
 * much R² rises when it enters, whoever came before. This is the Shapley value of R² and known as LMG.
 *
 * <p>Shares are never negative, sum to R², are the squared correlations where predictors are uncorrelated, are the same
 * for predictors that carry the same information, and do not depend on units or the order of columns. A predictor without
 * a regression weight of its own gets a share where it is correlated with others that have one.
 *
 * <p>All orderings are covered, through R² of all 2^p subsets, for up to twelve predictors; above, orderings are drawn at
 * random in pairs, and each share says its sampling error. R² comes from correlations: about 15 digits less those of the
 * largest VIF are good.
 *
 * <p>Sources: Lindeman, Merenda and Gold, Introduction to Bivariate and Multivariate Analysis, 1980, pages 119 ff.;
 * Grömping, "Relative Importance for Linear Regression in R: The Package relaimpo", Journal of Statistical Software 17
 * (2006) no. 1, section 2.3.
 */
public final class Lmg {

    /** With more predictors than this, R² of all subsets would take more memory than a share is worth. */
    private static final int MOST_EXACT = 20;

    private final int exactTo;
    private final int pairs;
    private final long seed;
    private final Optional<Bootstrap> bootstrap;

    private Lmg(int exactTo, int pairs, long seed, Optional<Bootstrap> bootstrap) {
        this.exactTo = exactTo;
        this.pairs = pairs;
        this.seed = seed;
        this.bootstrap = bootstrap;
    }

    /** Exact to twelve predictors, a thousand pairs of orderings drawn with seed 1 above; no intervals. */
    public static Lmg withDefaults() {
        return new Lmg(12, 1_000, 1, Optional.empty());
    }

    /**
     * All orderings for as many predictors as this.
     *
     * @param predictors 0 to 20; each one more doubles the work
     */
    public Lmg exactTo(int predictors) {
        if (predictors < 0 || predictors > MOST_EXACT) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "exact to " + predictors + " predictors");
        }
        return new Lmg(predictors, pairs, seed, bootstrap);
    }

    /**
     * With more predictors, this many pairs of orderings.
     *
     * @param pairsDrawn two or more
     * @param drawnBy the same seed gives the same orderings
     */
    public Lmg sampling(int pairsDrawn, long drawnBy) {
        if (pairsDrawn < 2) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, pairsDrawn + " pairs of orderings");
        }
        return new Lmg(exactTo, pairsDrawn, drawnBy, bootstrap);
    }

    /** With intervals. Where orderings are sampled, all resamples go by the same ones. */
    public Lmg with(Bootstrap intervals) {
        return new Lmg(exactTo, pairs, seed, Optional.of(intervals));
    }

    /**
     * The shares of these.
     *
     * @throws StatisticRefused see {@link Drivers}; also for fewer than p + 2 rows, a column that does not vary, and
     *     predictors of which one can be computed from others, which are named
     */
    public Shares of(Drivers drivers) {
        Sample sample = drivers.sample();
        Moments moments = Moments.of(sample);
        Correlations correlations = moments.correlations();
        if (sample.predictors() <= exactTo) {
            return new Division(new Shares.Method.AllOrderings(), SubsetLattice::shapley, bootstrap)
                    .of(sample, moments, correlations, Optional.empty());
        }
        Orderings orderings = Orderings.draw(sample.predictors(), pairs, seed);
        double[] errors = orderings.shares(correlations).errors();
        return new Division(
                        new Shares.Method.SampledOrderings(pairs, seed),
                        it -> orderings.shares(it).shares(),
                        bootstrap)
                .of(sample, moments, correlations, Optional.of(errors));
    }
}
