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
    /** What it, and a step, may be off besides for each unit of ratio times weight of a level: equations are as ill-posed. */
    private static final double ROUNDING_BY_RATIO = 1e-15;

    private static final double SUFFICIENT = 1e-4;
    private static final int HALVINGS = 40;
    private static final double GROWTH = 20;
    /** With no more rows than this, some searches more are nothing. */
    private static final int FEW_ROWS = 1_000;
    /** Ratios from which they begin. */
    private static final double[] ELSEWHERE = {0.1, 10};
    /** Ratios times weight of a level at which a valley behind a bound shows. */
    private static final double[] RAISED = {1, 3, 10, 30};

    private final Equations equations;
    private final int most;
    /** By factor, the weight of a level. */
    private final double[] weight;

    private final double[] floor;
    private int evaluations;

    /** Where the search ended; the remainder of the equations holds covariances at that point. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(Point point, Slope slope, boolean[] onBoundary, int iterations, int evaluations) {

        boolean atBound() {
            return IntStream.range(0, onBoundary.length).anyMatch(k -> onBoundary[k]);
        }

        Found having(int total) {
            return new Found(point, slope, onBoundary, total, evaluations);
        }
    }

    Search(Equations equations, int most) {
        this.equations = equations;
        this.most = most;
        weight = new double[equations.design.codes.length];
        Arrays.setAll(weight, equations.design::meanTotal);
        floor = Arrays.stream(weight).map(it -> FLOOR / it).toArray();
    }

    /**
     * The least that is found from these ratios. The criterion may have several valleys: of few rows in one of some hundred
     * samples, of many at most where a variance was found to be zero. Then the search begins again where all variances are
     * equal, and of few rows where all are larger or smaller; and where what was best so far lies at a bound, from the lowest
     * of some points behind it, if that is lower.
     */
    Found best(double[] start) {
        boolean few = equations.design.rows.length <= FEW_ROWS;
        Found first = from(start);
        if (!few && !first.atBound()) {
            return first;
        }
        Found best = lower(first, attempt(equal(1)));
        for (int i = 0; few && i < ELSEWHERE.length; i++) {
            best = lower(best, attempt(equal(ELSEWHERE[i])));
        }
        if (best.atBound()) {
            best = lower(best, behind(best).flatMap(it -> attempt(it.gamma())));
        }
        Point point = at(best.point().gamma());
        return found(point, Slope.at(equations, point), best.iterations());
    }

    private double[] equal(double ratio) {
        double[] equal = new double[floor.length];
        Arrays.fill(equal, ratio);
        return equal;
    }

    /** The lower of two, with the iterations of both. */
    private Found lower(Found one, Optional<Found> other) {
        return other.map(it -> (isLower(it.point(), one.point()) ? it : one).having(one.iterations() + it.iterations()))
                .orElse(one);
    }

    private boolean isLower(Point one, Point other) {
        return one.criterion() < other.criterion() - rounding(other.gamma());
    }

    /** The lowest point that is lower than what was found, of those with one of its zeros raised. */
    private Optional<Point> behind(Found found) {
        Optional<Point> lowest = Optional.empty();
        for (int k = 0; k < floor.length; k++) {
            for (int i = 0; found.onBoundary()[k] && i < RAISED.length; i++) {
                double[] gamma = found.point().gamma().clone();
                gamma[k] = RAISED[i] / weight[k];
                Point point = at(gamma);
                if (isLower(point, lowest.orElse(found.point()))) {
                    lowest = Optional.of(point);
                }
            }
        }
        return lowest;
    }

    /** What another search finds, if it finds anything; it may run away where the first did not. */
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
        double step = NEAR + ROUNDING_BY_RATIO * largest(from);
        return IntStream.range(0, from.length).allMatch(k -> Math.abs(target[k] - from[k]) <= step * from[k]);
    }

    /** What the criterion may be off there. */
    private double rounding(double[] gamma) {
        return equations.design.rows.length * (ROUNDING + ROUNDING_BY_RATIO * largest(gamma));
    }

    /** The largest of ratios times weight of a level. */
    private double largest(double[] gamma) {
        return IntStream.range(0, gamma.length)
                .mapToDouble(k -> gamma[k] * weight[k])
                .max()
                .orElse(0);
    }

    private double[] limited(double[] from, double[] target) {
        double[] limited = target.clone();
        for (int k = 0; k < from.length; k++) {
            double unit = 1 / weight[k];
            if (from[k] > CEILING * unit) {
                throw new StatisticRefused(Reason.NO_SOLUTION, "no residual variance is left");
            }
            limited[k] = Math.min(target[k], GROWTH * (from[k] + unit));
        }
        return limited;
    }

    /** Goes all the way, or half of it, or half of that, until the criterion falls as the slope promises. */
    private Point towards(Point from, double[] target, Slope slope) {
        double rounding = rounding(from.gamma());
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
