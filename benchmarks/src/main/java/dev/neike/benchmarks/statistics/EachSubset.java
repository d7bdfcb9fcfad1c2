package dev.neike.benchmarks.statistics;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** The plain way to shares of R²: a regression with intercept for each subset of the predictors, by QR of its columns. */
final class EachSubset {

    private EachSubset() {}

    static double[] shapley(double[] outcome, double[][] predictors) {
        int p = predictors.length;
        double[] rSquared = IntStream.range(0, 1 << p)
                .mapToDouble(subset -> rSquared(outcome, predictors, subset))
                .toArray();
        double[] shares = new double[p];
        for (int j = 0; j < p; j++) {
            for (int subset = 0; subset < rSquared.length; subset++) {
                if ((subset >> j & 1) == 0) {
                    shares[j] += weight(p, Integer.bitCount(subset)) * (rSquared[subset | 1 << j] - rSquared[subset]);
                }
            }
        }
        return shares;
    }

    private static double weight(int p, int size) {
        return factorial(size) * factorial(p - 1 - size) / factorial(p);
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(2, n).asDoubleStream().reduce(1, (a, b) -> a * b);
    }

    private static double rSquared(double[] outcome, double[][] predictors, int subset) {
        int[] taken = IntStream.range(0, predictors.length)
                .filter(j -> (subset >> j & 1) == 1)
                .toArray();
        DMatrixRMaj x = new DMatrixRMaj(outcome.length, taken.length + 1);
        for (int row = 0; row < outcome.length; row++) {
            x.set(row, 0, 1);
            for (int at = 0; at < taken.length; at++) {
                x.set(row, at + 1, predictors[taken[at]][row]);
            }
        }
        DMatrixRMaj y = new DMatrixRMaj(outcome.length, 1, true, outcome.clone());
        DMatrixRMaj coefficients = new DMatrixRMaj(taken.length + 1, 1);
        LinearSolverDense<DMatrixRMaj> qr = LinearSolverFactory_DDRM.qr(x.numRows, x.numCols);
        if (!qr.setA(x.copy())) {
            throw new IllegalStateException("no fit");
        }
        qr.solve(y, coefficients);
        DMatrixRMaj fitted = new DMatrixRMaj(outcome.length, 1);
        CommonOps_DDRM.mult(x, coefficients, fitted);
        double mean = CommonOps_DDRM.elementSum(y) / outcome.length;
        double residual = 0;
        double total = 0;
        for (int row = 0; row < outcome.length; row++) {
            residual += Math.pow(outcome[row] - fitted.get(row), 2);
            total += Math.pow(outcome[row] - mean, 2);
        }
        return 1 - residual / total;
    }
}
