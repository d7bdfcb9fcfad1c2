package dev.neike.statistics.driver;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The least-squares regression that the shares divide up, with intercept and all columns standardised.
 *
 * @param n rows it was computed from
 * @param leftOut rows it was not
 * @param rSquared the share of the outcome's variance that goes with the predictors, 0..1
 * @param adjustedRSquared 1 − (1 − R²)(n − 1)/(n − p − 1); may be negative (Ezekiel 1930)
 * @param terms one a predictor, in their order
 */
public record Regression(int n, LeftOut leftOut, double rSquared, double adjustedRSquared, List<Term> terms) {

    /**
     * A predictor in it.
     *
     * @param correlation with the outcome, alone (zero-order)
     * @param weight the standardised regression weight β: standard deviations of the outcome a standard deviation of this
     *     predictor, the others held fixed
     * @param vif variance inflation factor, the diagonal of the inverse of the predictors' correlations: 1 where the
     *     predictor is uncorrelated with the others (Marquardt, Technometrics 12 (1970) 591–612)
     */
    public record Term(String name, double correlation, double weight, double vif) {}

    public Regression {
        terms = List.copyOf(terms);
    }

    /**
     * The regression of these.
     *
     * @throws dev.neike.statistics.StatisticRefused see {@link Drivers}; also for fewer than p + 2 rows, a column that does
     *     not vary, and predictors of which one can be computed from others, which are named
     */
    public static Regression of(Drivers drivers) {
        Sample sample = drivers.sample();
        return of(sample, Moments.of(sample).correlations());
    }

    static Regression of(Sample sample, Correlations correlations) {
        int p = correlations.predictors();
        DMatrixRMaj inverse = correlations.power(-1);
        DMatrixRMaj weights = new DMatrixRMaj(p, 1);
        CommonOps_DDRM.mult(inverse, new DMatrixRMaj(p, 1, true, correlations.withOutcome()), weights);
        List<Term> terms = IntStream.range(0, p)
                .mapToObj(j ->
                        new Term(sample.names().get(j), correlations.withOutcome(j), weights.get(j), inverse.get(j, j)))
                .toList();
        double explained =
                terms.stream().mapToDouble(it -> it.correlation() * it.weight()).sum();
        double rSquared = Math.clamp(explained, 0, 1);
        double adjusted = 1 - (1 - rSquared) * (sample.n() - 1) / (sample.n() - p - 1);
        return new Regression(sample.n(), sample.leftOut(), rSquared, adjusted, terms);
    }
}
