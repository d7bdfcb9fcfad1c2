package dev.neike.statistics.driver;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Johnson's relative weights: R² divided up through the orthogonal variables nearest to the predictors. With the
 * predictors' correlations R and those with the outcome r, Λ = R^(1/2) holds the correlations of predictors and orthogonal
 * variables, β = Λ⁻¹r the weights of the latter, and predictor j gets Σ over k of Λ<sub>jk</sub>² β<sub>k</sub>².
 *
 * <p>Weights are never negative and sum to R². They cost no subsets and mostly lie near LMG, which has the clearer meaning.
 *
 * <p>Source: Johnson, "A Heuristic Method for Estimating the Relative Weight of Predictor Variables in Multiple Regression",
 * Multivariate Behavioral Research 35 (2000) 1–19.
 */
public final class RelativeWeights {

    private final Optional<Bootstrap> bootstrap;

    private RelativeWeights(Optional<Bootstrap> bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** No intervals. */
    public static RelativeWeights withDefaults() {
        return new RelativeWeights(Optional.empty());
    }

    /** With intervals. */
    public RelativeWeights with(Bootstrap intervals) {
        return new RelativeWeights(Optional.of(intervals));
    }

    /**
     * The relative weights of these.
     *
     * @throws dev.neike.statistics.StatisticRefused see {@link Drivers}; also for fewer than p + 2 rows, a column that does
     *     not vary, and predictors of which one can be computed from others, which are named
     */
    public Shares of(Drivers drivers) {
        Sample sample = drivers.sample();
        Moments moments = Moments.of(sample);
        return new Division(new Shares.Method.Relative(), RelativeWeights::weights, bootstrap)
                .of(sample, moments, moments.correlations(), Optional.empty());
    }

    static double[] weights(Correlations correlations) {
        int p = correlations.predictors();
        DMatrixRMaj beta = new DMatrixRMaj(p, 1);
        CommonOps_DDRM.mult(correlations.power(-0.5), new DMatrixRMaj(p, 1, true, correlations.withOutcome()), beta);
        DMatrixRMaj loadings = correlations.power(0.5);
        CommonOps_DDRM.elementPower(loadings, 2, loadings);
        CommonOps_DDRM.elementPower(beta, 2, beta);
        DMatrixRMaj weights = new DMatrixRMaj(p, 1);
        CommonOps_DDRM.mult(loadings, beta, weights);
        return weights.data;
    }
}
