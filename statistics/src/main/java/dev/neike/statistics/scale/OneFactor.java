package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.scale.UniquenessSearch.Found;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * A one-factor model fitted to correlations: R ≈ λλᵀ + Ψ, with a positive sum of loadings.
 *
 * @param loadings λ by item
 * @param uniquenesses ψ by item
 * @param value the discrepancy reached
 */
record OneFactor(List<Double> loadings, List<Double> uniquenesses, double value) {

    private static final double SINGULAR = 1e-10;
    /** A loading too small to tell from none; with fewer than three that are more, the others are not determined. */
    private static final double NOTHING = 1e-4;

    static OneFactor of(Covariance correlations, Extraction extraction) {
        if (extraction == Extraction.MAXIMUM_LIKELIHOOD) {
            DMatrixRMaj eigenvalues = Spectrum.of(correlations.matrix()).values();
            if (!(eigenvalues.get(eigenvalues.numRows - 1) > SINGULAR)) {
                throw new StatisticRefused(Reason.COLLINEAR, "items: their correlations have no inverse");
            }
        }
        var search = new UniquenessSearch(extraction.discrepancy(), correlations.matrix());
        Found found = better(search.from(byRegression(correlations)), search.from(halves(correlations.items())));
        DMatrixRMaj loadings = found.point().loadings();
        if (Arrays.stream(loadings.data).filter(it -> Math.abs(it) > NOTHING).count() < 3) {
            throw new StatisticRefused(Reason.NO_SOLUTION, "fewer than three items have a factor in common");
        }
        if (CommonOps_DDRM.elementSum(loadings) < 0) {
            CommonOps_DDRM.changeSign(loadings);
        }
        return new OneFactor(
                list(loadings), list(found.uniquenesses()), found.point().value());
    }

    private static List<Double> list(DMatrixRMaj column) {
        return Arrays.stream(column.data).boxed().toList();
    }

    private static Found better(Found one, Found other) {
        return other.point().value() < one.point().value() - 1e-10 ? other : one;
    }

    /** (1 − 1/(2k)) of what the other items leave unexplained: Jöreskog's start; a half where that can't be computed. */
    private static double[] byRegression(Covariance correlations) {
        int k = correlations.items();
        var inverse = new DMatrixRMaj(k, k);
        var solver = LinearSolverFactory_DDRM.chol(k);
        if (!solver.setA(correlations.matrix().copy())) {
            return halves(k);
        }
        solver.invert(inverse);
        var start = new double[k];
        for (int i = 0; i < k; i++) {
            start[i] = (1 - 0.5 / k) / inverse.get(i, i);
        }
        return start;
    }

    private static double[] halves(int k) {
        var start = new double[k];
        Arrays.fill(start, 0.5);
        return start;
    }
}
