package dev.neike.statistics.driver;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Correlations of predictors and outcome, and the eigenvalues and vectors of those of the predictors, by which they are
 * inverted: Q diag(λ) Qᵀ.
 */
final class Correlations {

    /**
     * Predictors count as collinear where the least eigenvalue is below this: one of them then has a VIF of up to 1e10, and
     * a tenth of the digits of what follows would be left.
     */
    static final double COLLINEAR = 1e-10;

    /** What takes part in a collinear combination of standardised predictors with a lesser coefficient than this does not. */
    private static final double TAKES_PART = 1e-4;

    private final List<String> names;
    private final DMatrixRMaj all;
    private final double[] values;
    private final DMatrixRMaj vectors;

    private Correlations(List<String> names, DMatrixRMaj all, double[] values, DMatrixRMaj vectors) {
        this.names = names;
        this.all = all;
        this.values = values;
        this.vectors = vectors;
    }

    /** Refuses collinear predictors. */
    static Correlations of(List<String> names, DMatrixRMaj all) {
        int p = names.size();
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(p, true, true);
        if (!eigen.decompose(CommonOps_DDRM.extract(all, 0, p, 0, p))) {
            throw new StatisticRefused(Reason.NO_SOLUTION, "eigenvalues of the predictors' correlations");
        }
        DMatrixRMaj vectors = new DMatrixRMaj(p, p);
        double[] values = new double[p];
        for (int i = 0; i < p; i++) {
            values[i] = eigen.getEigenvalue(i).getReal();
            CommonOps_DDRM.insert(eigen.getEigenVector(i), vectors, 0, i);
        }
        Correlations correlations = new Correlations(names, all, values, vectors);
        correlations.refuseCollinear();
        return correlations;
    }

    private void refuseCollinear() {
        int p = predictors();
        int[] none = IntStream.range(0, p).filter(i -> !(values[i] > COLLINEAR)).toArray();
        if (none.length > 0) {
            throw new StatisticRefused(
                    Reason.COLLINEAR,
                    IntStream.range(0, p)
                            .filter(j -> IntStream.of(none).anyMatch(i -> Math.abs(vectors.get(j, i)) > TAKES_PART))
                            .mapToObj(names::get)
                            .collect(Collectors.joining(", ")));
        }
    }

    List<String> names() {
        return names;
    }

    /** Of all, the outcome last. */
    DMatrixRMaj all() {
        return all;
    }

    int predictors() {
        return names.size();
    }

    double withOutcome(int predictor) {
        return all.get(predictor, predictors());
    }

    double[] withOutcome() {
        return IntStream.range(0, predictors()).mapToDouble(this::withOutcome).toArray();
    }

    /** The predictors' correlations to some power: Q diag(λ^exponent) Qᵀ. */
    DMatrixRMaj power(double exponent) {
        int p = predictors();
        DMatrixRMaj scaled = vectors.copy();
        CommonOps_DDRM.multCols(
                scaled,
                IntStream.range(0, p)
                        .mapToDouble(i -> Math.pow(values[i], exponent))
                        .toArray());
        DMatrixRMaj power = new DMatrixRMaj(p, p);
        CommonOps_DDRM.multTransB(scaled, vectors, power);
        return power;
    }
}
