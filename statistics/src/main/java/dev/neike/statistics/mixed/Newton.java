package dev.neike.statistics.mixed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * A Newton step within lower bounds: what lies at its bound and is pushed against it stays there; what the step would take
 * below its bound is set to it, and the step taken anew for the others. Far from bounds steps are taken in logarithms, where the
 * criterion is closer to a parabola.
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
        if (near && inner.length > 0) {
            curve(inner, from, target, slope, secant);
        }
        return target;
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
            for (int i = 0; i < inner.length; i++) {
                target[inner[i]] = from[inner[i]] * Math.exp(Math.clamp(step.get(i), -1, 1));
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
        double[] target = from.clone();
        int[] free = IntStream.range(0, from.length)
                .filter(k -> from[k] > floor[k] || slope.gradient()[k] < 0)
                .toArray();
        while (free.length > 0) {
            double[] step = step(free, from, target, slope);
            for (int i = 0; i < free.length; i++) {
                target[free[i]] = Math.max(floor[free[i]], from[free[i]] + step[i]);
            }
            int[] within = Arrays.stream(free).filter(k -> target[k] > floor[k]).toArray();
            if (within.length == free.length) {
                break;
            }
            free = within;
        }
        return target;
    }

    /** The step of those that are free, given how far the others were moved. */
    private static double[] step(int[] free, double[] from, double[] target, Slope slope) {
        DMatrixRMaj curvature = slope.curvature(free);
        DMatrixRMaj right = new DMatrixRMaj(free.length, 1);
        for (int i = 0; i < free.length; i++) {
            double sum = slope.gradient()[free[i]];
            for (int k = 0; k < from.length; k++) {
                int held = k;
                if (Arrays.stream(free).noneMatch(it -> it == held)) {
                    sum += slope.average().get(free[i], k) * (target[k] - from[k]);
                }
            }
            right.set(i, -sum);
        }
        return solve(curvature, right).data;
    }
}
