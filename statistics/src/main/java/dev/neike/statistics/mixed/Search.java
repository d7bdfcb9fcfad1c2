package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.mixed.Equations.Point;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the variance ratios of the least criterion: Newton's steps within bounds, halved where they do not help. A ratio
 * of zero is held at a bound so low that the values can't tell it from zero, which keeps all formulas of one kind.
 */
final class Search {

    /** Ratio times weight of a level that is as good as zero. */
    private static final double FLOOR = 1e-12;
    /** Ratio times weight of a level beyond which no residual variance is left. */
    private static final double CEILING = 1e12;
    /** A step of this share of every ratio is the last, and is not taken. */
    private static final double NEAR = 1e-7;
    /** What the criterion may be off by rounding, relative to the number of rows. */
    private static final double ROUNDING = 1e-12;

    private static final double SUFFICIENT = 1e-4;
    private static final int HALVINGS = 40;
    private static final double GROWTH = 20;

    private final Equations equations;
    private final int most;
    private final double[] floor;
    private int evaluations;

    /** Where the search ended; the remainder of the equations holds covariances at that point. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(Point point, Slope slope, boolean[] onBoundary, int iterations, int evaluations) {}

    Search(Equations equations, int most) {
        this.equations = equations;
        this.most = most;
        floor = new double[equations.design.codes.length];
        for (int k = 0; k < floor.length; k++) {
            floor[k] = FLOOR / equations.design.meanTotal(k);
        }
    }

    /**
     * The least that is found from these ratios. Where it lies at a bound, the criterion may have a lower valley inside, as it
     * has in one of some hundred small samples; then the search begins once more where all variances are equal.
     */
    Found best(double[] start) {
        Found first = from(start);
        if (IntStream.range(0, floor.length).noneMatch(k -> first.onBoundary()[k])) {
            return first;
        }
        double[] equal = new double[floor.length];
        Arrays.fill(equal, 1);
        Optional<Found> second = attempt(equal);
        double rounding = ROUNDING * equations.design.rows.length;
        double[] best = second.map(Found::point)
                .filter(it -> it.criterion() < first.point().criterion() - rounding)
                .orElse(first.point())
                .gamma();
        Point point = at(best);
        return found(
                point,
                Slope.at(equations, point),
                first.iterations() + second.map(Found::iterations).orElse(0));
    }

    /** What a second search finds, if it finds anything; it may run away where the first did not. */
    private Optional<Found> attempt(double[] start) {
        try {
            return Optional.of(from(start));
        } catch (StatisticRefused nothing) {
            return Optional.empty();
        }
    }

    Found from(double[] start) {
        Point point = at(start);
        Secant secant = new Secant(floor.length);
        for (int iteration = 1; iteration <= most; iteration++) {
            Slope slope = Slope.at(equations, point);
            secant.learn(point.gamma(), floor, slope);
            double[] target = limited(point.gamma(), Newton.target(point.gamma(), floor, slope, secant));
            if (near(point.gamma(), target)) {
                return found(point, slope, iteration);
            }
            point = towards(point, target, slope);
        }
        throw new StatisticRefused(Reason.NO_SOLUTION, "variances not found in " + most + " iterations");
    }

    private Found found(Point point, Slope slope, int iterations) {
        boolean[] onBoundary = new boolean[floor.length];
        for (int k = 0; k < floor.length; k++) {
            onBoundary[k] = point.gamma()[k] <= floor[k];
        }
        return new Found(point, slope, onBoundary, iterations, evaluations);
    }

    private Point at(double[] gamma) {
        evaluations++;
        return equations.at(gamma);
    }

    private boolean near(double[] from, double[] target) {
        return IntStream.range(0, from.length).allMatch(k -> Math.abs(target[k] - from[k]) <= NEAR * from[k]);
    }

    private double[] limited(double[] from, double[] target) {
        double[] limited = target.clone();
        for (int k = 0; k < from.length; k++) {
            double unit = 1 / equations.design.meanTotal(k);
            if (from[k] > CEILING * unit) {
                throw new StatisticRefused(Reason.NO_SOLUTION, "no residual variance is left");
            }
            limited[k] = Math.min(target[k], GROWTH * (from[k] + unit));
        }
        return limited;
    }

    /** Goes all the way, or half of it, or half of that, until the criterion falls as the slope promises. */
    private Point towards(Point from, double[] target, Slope slope) {
        double rounding = ROUNDING * equations.design.rows.length;
        double[] to = target;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double promised = Newton.promised(from.gamma(), to, slope);
            Point point = at(to);
            if (point.criterion() <= from.criterion() + SUFFICIENT * promised + rounding) {
                return point;
            }
            double[] half = new double[to.length];
            for (int k = 0; k < to.length; k++) {
                half[k] = (to[k] + from.gamma()[k]) / 2;
            }
            to = half;
        }
        throw new StatisticRefused(Reason.NO_SOLUTION, "no step makes the criterion less");
    }
}
