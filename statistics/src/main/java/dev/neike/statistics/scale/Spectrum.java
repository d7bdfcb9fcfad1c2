package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * Eigenvalues of a symmetric matrix, descending, with their vectors.
 *
 * @param values a column
 * @param vectors one a column
 */
record Spectrum(DMatrixRMaj values, DMatrixRMaj vectors) {

    static Spectrum of(DMatrixRMaj symmetric) {
        var eigen = DecompositionFactory_DDRM.eig(symmetric.numRows, true, true);
        if (!eigen.decompose(symmetric.copy())) {
            throw new StatisticRefused(Reason.NO_SOLUTION, "eigenvalues of the correlations");
        }
        int[] order = IntStream.range(0, symmetric.numRows)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -eigen.getEigenvalue(i).getReal()))
                .mapToInt(Integer::intValue)
                .toArray();
        var values = new DMatrixRMaj(order.length, 1);
        var vectors = new DMatrixRMaj(order.length, order.length);
        for (int i = 0; i < order.length; i++) {
            values.set(i, eigen.getEigenvalue(order[i]).getReal());
            CommonOps_DDRM.insert(eigen.getEigenVector(order[i]), vectors, 0, i);
        }
        return new Spectrum(values, vectors);
    }

    int size() {
        return values.numRows;
    }

    /** Σ w(θ) u uᵀ over all but the first. */
    DMatrixRMaj lesser(DoubleUnaryOperator weight) {
        var sum = new DMatrixRMaj(size(), size());
        for (int m = 1; m < size(); m++) {
            double w = weight.applyAsDouble(values.get(m));
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < size(); j++) {
                    sum.add(i, j, w * vectors.get(i, m) * vectors.get(j, m));
                }
            }
        }
        return sum;
    }

    /** a∘b + g∘u₁u₁ᵀ. */
    DMatrixRMaj hessian(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj g) {
        var hessian = new DMatrixRMaj(size(), size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                hessian.set(i, j, a.get(i, j) * b.get(i, j) + g.get(i, j) * vectors.get(i, 0) * vectors.get(j, 0));
            }
        }
        return hessian;
    }

    /** The distance of the first eigenvalue from a lesser one, kept away from zero. */
    double gap(double lesser) {
        return Math.max(values.get(0) - lesser, 1e-8);
    }

    /** Σ w(θ) u² over all but the first. */
    DMatrixRMaj lesserSquares(DoubleUnaryOperator weight) {
        var sums = new DMatrixRMaj(size(), 1);
        for (int m = 1; m < size(); m++) {
            double w = weight.applyAsDouble(values.get(m));
            for (int i = 0; i < size(); i++) {
                sums.add(i, 0, w * vectors.get(i, m) * vectors.get(i, m));
            }
        }
        return sums;
    }
}
