package dev.neike.statistics.mixed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * The least of a parabola g′d + d′Hd/2, H positive definite, where no d may lie below its bound, none of which is above zero:
 * by the primal active set method. Source: Nocedal and Wright, Numerical Optimization, 2nd ed. 2006, algorithm 16.3.
 */
final class Bounded {

    private final double[] gradient;
    private final DMatrixRMaj curvature;
    private final double[] bound;
    private final double[] step;
    private final boolean[] held;

    private Bounded(double[] gradient, DMatrixRMaj curvature, double[] bound) {
        this.gradient = gradient;
        this.curvature = curvature;
        this.bound = bound;
        step = new double[bound.length];
        held = new boolean[bound.length];
    }

    /** Never uphill: g′d of the answer is below zero, or the answer is zero. */
    static double[] step(double[] gradient, DMatrixRMaj curvature, double[] bound) {
        return new Bounded(gradient, curvature, bound).step();
    }

    private double[] step() {
        // Every set of what is held comes up at most once.
        for (int round = 0; round < 1 << Math.min(20, bound.length + 2); round++) {
            if (!advance() && !release()) {
                break;
            }
        }
        return step;
    }

    /** Goes to the least given what is held, or until something meets its bound; whether it did. */
    private boolean advance() {
        int[] free = IntStream.range(0, held.length).filter(k -> !held[k]).toArray();
        double[] target = target(free);
        int first = -1;
        double share = 1;
        for (int i = 0; i < free.length; i++) {
            int k = free[i];
            if (target[i] < bound[k]) {
                double until = (bound[k] - step[k]) / (target[i] - step[k]);
                if (first < 0 || until < share) {
                    first = k;
                    share = until;
                }
            }
        }
        for (int i = 0; i < free.length; i++) {
            step[free[i]] += share * (target[i] - step[free[i]]);
        }
        if (first >= 0) {
            step[first] = bound[first];
            held[first] = true;
        }
        return first >= 0;
    }

    private double[] target(int[] free) {
        if (free.length == 0) {
            return new double[0];
        }
        DMatrixRMaj part = new DMatrixRMaj(free.length, free.length);
        CommonOps_DDRM.extract(curvature, free, free.length, free, free.length, part);
        DMatrixRMaj right = new DMatrixRMaj(free.length, 1);
        for (int i = 0; i < free.length; i++) {
            double pull = -gradient[free[i]];
            for (int k = 0; k < held.length; k++) {
                pull -= held[k] ? curvature.get(free[i], k) * step[k] : 0;
            }
            right.set(i, pull);
        }
        DMatrixRMaj target = right.createLike();
        var solver = LinearSolverFactory_DDRM.pseudoInverse(true);
        solver.setA(part);
        solver.solve(right, target);
        return target.data;
    }

    /** Lets go of what is pulled away most from its bound; whether there is such. */
    private boolean release() {
        int[] pulled = IntStream.range(0, held.length)
                .filter(k -> held[k] && slope(k) < -1e-12 * Math.abs(gradient[k]))
                .toArray();
        int most = Arrays.stream(pulled)
                .boxed()
                .min((j, k) -> Double.compare(
                        slope(j) / Math.sqrt(curvature.get(j, j)), slope(k) / Math.sqrt(curvature.get(k, k))))
                .orElse(-1);
        if (most >= 0) {
            held[most] = false;
        }
        return most >= 0;
    }

    private double slope(int k) {
        double sum = gradient[k];
        for (int j = 0; j < step.length; j++) {
            sum += curvature.get(k, j) * step[j];
        }
        return sum;
    }
}
