package dev.neike.statistics.mixed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * A Newton step within lower bounds. Far from bounds it is taken in logarithms, where the criterion is closer to a parabola.
 */
final class Newton {

    private Newton() {}

    /** Whether a symmetric matrix is positive definite, with something to spare. */
    static boolean positive(DMatrixRMaj matrix) {
        DMatrixRMaj scaled = matrix.copy();
        for (int row = 0; row < matrix.numRows; row++) {
            if (!(matrix.get(row, row) > 0)) {
                return false;
            }
            for (int column = 0; column < matrix.numCols; column++) {
                double by = Math.sqrt(matrix.get(row, row)) * Math.sqrt(matrix.get(column, column));
                scaled.set(row, column, matrix.get(row, column) / by - (row == column ? 1e-6 : 0));
            }
        }
        return DecompositionFactory_DDRM.chol(matrix.numRows, true).decompose(scaled);
    }

    /** Where to go from here; the same place where all are held at their bounds. */
    static double[] target(double[] from, double[] floor, Slope slope, Secant secant) {
        double[] target = straight(from, floor, slope);
        int[] inner = IntStream.range(0, from.length)
                .filter(k -> target[k] > floor[k])
                .toArray();
        boolean near = IntStream.range(0, from.length).allMatch(k -> Math.abs(target[k] - from[k]) <= from[k] / 2);
        if (!near || inner.length == 0) {
            return target;
        }
        double[] curved = target.clone();
        curve(inner, from, curved, slope, secant);
        return promised(from, curved, slope) < 0 ? curved : target;
    }

    /** What the gradient says that is gained on the way, below zero downhill. */
    static double promised(double[] from, double[] to, Slope slope) {
        double sum = 0;
        for (int k = 0; k < to.length; k++) {
            sum += slope.gradient()[k] * (to[k] - from[k]);
        }
        return sum;
    }

    /** Puts the step of the logarithms in the place of that of the ratios, if the criterion bends upwards. */
    private static void curve(int[] inner, double[] from, double[] target, Slope slope, Secant secant) {
        DMatrixRMaj curvature = slope.curvature(inner);
        DMatrixRMaj right = new DMatrixRMaj(inner.length, 1);
        for (int i = 0; i < inner.length; i++) {
            double downhill = -slope.gradient()[inner[i]] * from[inner[i]];
            for (int j = 0; j < inner.length; j++) {
                curvature.set(i, j, curvature.get(i, j) * from[inner[i]] * from[inner[j]]);
            }
            curvature.add(i, i, -downhill);
            right.set(i, downhill);
        }
        DMatrixRMaj corrected = curvature.copy();
        for (int i = 0; i < inner.length; i++) {
            for (int j = 0; j < inner.length; j++) {
                corrected.add(i, j, secant.correction(inner[i], inner[j]));
            }
        }
        boolean better = positive(corrected);
        if (better || positive(curvature)) {
            DMatrixRMaj step = solve(better ? corrected : curvature, right);
            double shorter = 1 / Math.max(1, CommonOps_DDRM.elementMaxAbs(step));
            for (int i = 0; i < inner.length; i++) {
                target[inner[i]] = from[inner[i]] * Math.exp(shorter * step.get(i));
            }
        }
    }

    private static DMatrixRMaj solve(DMatrixRMaj curvature, DMatrixRMaj right) {
        DMatrixRMaj step = right.createLike();
        var solver = LinearSolverFactory_DDRM.pseudoInverse(true);
        solver.setA(curvature);
        solver.solve(right, step);
        return step;
    }

    private static double[] straight(double[] from, double[] floor, Slope slope) {
        double[] bound = new double[from.length];
        Arrays.setAll(bound, k -> floor[k] - from[k]);
        int[] all = IntStream.range(0, from.length).toArray();
        double[] step = Bounded.step(slope.gradient(), slope.curvature(all), bound);
        double[] target = new double[from.length];
        Arrays.setAll(target, k -> step[k] <= bound[k] ? floor[k] : from[k] + step[k]);
        return target;
    }
}
