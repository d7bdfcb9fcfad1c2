package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * Damped Newton steps (Levenberg–Marquardt) with the exact Hessian, each uniqueness kept within its bounds. A coordinate
 * that is at a bound and would leave rests.
 */
final class UniquenessSearch {

    /** Where uniquenesses stop, as in {@code factanal} and psych: a loading of .997. */
    static final double LEAST = 0.005;

    private static final int STEPS = 1000;
    private static final double FLAT = 1e-11;
    /** Enough where rounding of the value hides any further descent. */
    private static final double NEARLY_FLAT = 1e-7;

    private final Discrepancy discrepancy;
    private final DMatrixRMaj correlations;
    private final double low;
    private final double high;

    UniquenessSearch(Discrepancy discrepancy, DMatrixRMaj correlations) {
        this.discrepancy = discrepancy;
        this.correlations = correlations;
        this.low = discrepancy.coordinate(LEAST);
        this.high = discrepancy.coordinate(1);
    }

    /** The best uniquenesses and what they give. */
    record Found(DMatrixRMaj uniquenesses, Point point) {}

    Found from(double[] uniquenesses) {
        double[] x = Arrays.stream(uniquenesses)
                .map(it -> Math.clamp(discrepancy.coordinate(Math.clamp(it, LEAST, 1)), low, high))
                .toArray();
        Point here = discrepancy.at(correlations, x);
        double damping = 1e-2;
        for (int step = 0; step < STEPS; step++) {
            int[] free = free(x, here.gradient());
            if (flat(free, here.gradient(), damping > 1e6 ? NEARLY_FLAT : FLAT)) {
                return new Found(uniquenesses(x), here);
            }
            double[] next = moved(x, here, free, damping);
            Point there = discrepancy.at(correlations, next);
            if (there.value() <= here.value()) {
                x = next;
                here = there;
                damping = damping < 1e-10 ? 0 : damping / 10;
            } else {
                damping = Math.max(damping * 10, 1e-10);
            }
        }
        throw new StatisticRefused(Reason.NO_SOLUTION, "one factor: no end after " + STEPS + " steps");
    }

    private DMatrixRMaj uniquenesses(double[] x) {
        return DMatrixRMaj.wrap(
                x.length, 1, Arrays.stream(x).map(discrepancy::uniqueness).toArray());
    }

    private int[] free(double[] x, DMatrixRMaj gradient) {
        return IntStream.range(0, x.length)
                .filter(i -> !(x[i] <= low && gradient.get(i) >= 0) && !(x[i] >= high && gradient.get(i) <= 0))
                .toArray();
    }

    private static boolean flat(int[] free, DMatrixRMaj gradient, double slope) {
        return Arrays.stream(free).allMatch(i -> Math.abs(gradient.get(i)) < slope);
    }

    private double[] moved(double[] x, Point here, int[] free, double damping) {
        var hessian = new DMatrixRMaj(free.length, free.length);
        var downhill = new DMatrixRMaj(free.length, 1);
        var step = new DMatrixRMaj(free.length, 1);
        double curvature = 0;
        for (int i : free) {
            curvature = Math.max(curvature, Math.abs(here.hessian().get(i, i)));
        }
        for (int i = 0; i < free.length; i++) {
            for (int j = 0; j < free.length; j++) {
                hessian.set(i, j, here.hessian().get(free[i], free[j]));
            }
            hessian.add(i, i, damping * curvature);
            downhill.set(i, -here.gradient().get(free[i]));
        }
        var solver = LinearSolverFactory_DDRM.chol(free.length);
        if (solver.setA(hessian)) {
            solver.solve(downhill, step);
        } else {
            step.setTo(downhill);
            double scale = 1 / (curvature * (1 + damping) + 1e-300);
            for (int i = 0; i < free.length; i++) {
                step.data[i] *= scale;
            }
        }
        double[] next = x.clone();
        for (int i = 0; i < free.length; i++) {
            next[free[i]] = Math.clamp(x[free[i]] + step.get(i), low, high);
        }
        return next;
    }
}
