package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * Damped Newton steps (Levenberg–Marquardt) with the exact Hessian, each uniqueness kept within its bounds. A coordinate
 * that is at a bound and would leave rests. Near the end, where rounding hides whether the value still falls, a step must
 * make the slope smaller instead.
 */
final class UniquenessSearch {

    /** Where uniquenesses stop, as in {@code factanal} and psych: a loading of .997. */
    static final double LEAST = 0.005;

    private static final int STEPS = 500;
    private static final double FLAT = 1e-10;
    /** Flat enough where no step makes it flatter, with correlations that are almost singular. */
    private static final double NEARLY_FLAT = 1e-6;

    /** Slopes are differences of larger terms than values are. */
    private static final double SLOPE_PER_ROUNDING = 1e4;
    /** Not flat enough, whatever rounding does. */
    private static final double NOT_FLAT = 1e-4;

    private static final double ROUNDING = 1e-12;
    private static final double MOST_DAMPING = 1e8;

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
                .map(it -> discrepancy.coordinate(Math.clamp(it, LEAST, 1)))
                .toArray();
        Point here = discrepancy.at(correlations, x);
        double damping = 1e-2;
        for (int step = 0; step < STEPS && damping < MOST_DAMPING && slope(x, here) > FLAT; step++) {
            Optional<double[]> next = moved(x, here, damping);
            Point there = next.isEmpty() ? here : discrepancy.at(correlations, next.get());
            if (next.isPresent() && better(x, here, next.get(), there)) {
                x = next.get();
                here = there;
                damping = damping < 1e-9 ? 0 : damping / 10;
            } else {
                damping = Math.max(damping * 10, 1e-9);
            }
        }
        if (slope(x, here) > Math.clamp(SLOPE_PER_ROUNDING * here.rounding(), NEARLY_FLAT, NOT_FLAT)) {
            throw new StatisticRefused(Reason.NO_SOLUTION, "one factor: the search does not end");
        }
        return new Found(uniquenesses(x), here);
    }

    private boolean better(double[] x, Point here, double[] next, Point there) {
        double noise = ROUNDING * (1 + Math.abs(here.value())) + 4 * here.rounding();
        return Math.abs(there.value() - here.value()) > noise
                ? there.value() < here.value()
                : slope(next, there) < slope(x, here);
    }

    private DMatrixRMaj uniquenesses(double[] x) {
        return DMatrixRMaj.wrap(
                x.length, 1, Arrays.stream(x).map(discrepancy::uniqueness).toArray());
    }

    private int[] free(double[] x, Point here) {
        DMatrixRMaj gradient = here.gradient();
        return IntStream.range(0, x.length)
                .filter(i -> !(x[i] <= low && gradient.get(i) >= 0) && !(x[i] >= high && gradient.get(i) <= 0))
                .toArray();
    }

    private double slope(double[] x, Point here) {
        return Arrays.stream(free(x, here))
                .mapToDouble(i -> Math.abs(here.gradient().get(i)))
                .max()
                .orElse(0);
    }

    /** Where a step leads; nowhere if the Hessian so damped is not positive definite. */
    private Optional<double[]> moved(double[] x, Point here, double damping) {
        int[] free = free(x, here);
        var hessian = new DMatrixRMaj(free.length, free.length);
        var downhill = new DMatrixRMaj(free.length, 1);
        double curvature = Arrays.stream(free)
                .mapToDouble(i -> Math.abs(here.hessian().get(i, i)))
                .max()
                .orElse(1);
        for (int i = 0; i < free.length; i++) {
            for (int j = 0; j < free.length; j++) {
                hessian.set(i, j, here.hessian().get(free[i], free[j]));
            }
            hessian.add(i, i, damping * curvature);
            downhill.set(i, -here.gradient().get(free[i]));
        }
        var solver = LinearSolverFactory_DDRM.chol(free.length);
        if (!solver.setA(hessian)) {
            return Optional.empty();
        }
        var step = new DMatrixRMaj(free.length, 1);
        solver.solve(downhill, step);
        double[] next = x.clone();
        for (int i = 0; i < free.length; i++) {
            next[free[i]] = Math.clamp(x[free[i]] + step.get(i), low, high);
        }
        return Optional.of(next);
    }
}
