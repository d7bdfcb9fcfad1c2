package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The additive model of two crossed factors by (weighted) least squares, y = aᵢ + rⱼ + x′β + ε: both factors have fixed
 * effects, nothing is shrunk. Adding a number to all values of a level moves that level's mean by it, and no effect of the
 * other factor. Source: Searle, Linear Models for Unbalanced Data, 1987, chapter 4.
 */
public final class AdditiveModel {

    /** The share of a column that must be left once all before it are taken off. */
    private static final double INDEPENDENT = 1e-9;

    private static final double RIDGE = 1e-10;

    private AdditiveModel() {}

    public static AdditiveModel withDefaults() {
        return new AdditiveModel();
    }

    /**
     * Fits the model to data with exactly two factors.
     *
     * @throws StatisticRefused {@link Reason#NOT_COMPARABLE} where rows fall into parts that share no level; {@link
     *     Reason#COLLINEAR} where a covariate depends on the factors; {@link Reason#TOO_FEW} where rows leave no residual
     */
    public AdditiveFit of(MixedData data) {
        if (data.factors().size() != 2) {
            throw new StatisticRefused(
                    Reason.OUT_OF_RANGE, "two factors, not " + data.factors().size());
        }
        Design design = new Design(data);
        int freedom = design.rows.length - design.levels(0) - design.levels(1) - design.fixed.count() + 2;
        if (freedom < 1) {
            throw new StatisticRefused(Reason.TOO_FEW, design.rows.length + " rows leave no residual");
        }
        Linked linked = Linked.of(design.factors.getFirst(), design.factors.getLast());
        if (linked.parts().size() > 1) {
            throw new StatisticRefused(
                    Reason.NOT_COMPARABLE,
                    "rows of " + design.factors.getFirst().name() + " and "
                            + design.factors.getLast().name() + " fall into "
                            + linked.parts().size() + " parts");
        }
        Equations equations = new Equations(design, Remainder.of(design), Criterion.REML);
        // Where a covariate depends on the factors to the last digit, a ridge lets the decomposition tell which.
        if (!equations.additive(0) && !equations.additive(RIDGE)) {
            throw new StatisticRefused(Reason.COLLINEAR, "factors and covariates");
        }
        requireIndependent(design, equations.remainder);
        return new Additive(design, equations, freedom).fit();
    }

    private static void requireIndependent(Design design, Remainder remainder) {
        for (int column = 1; column < design.fixed.count(); column++) {
            int at = design.random() + column;
            if (!(Math.exp(remainder.logDeterminant(at, at + 1)) > INDEPENDENT)) {
                throw new StatisticRefused(
                        Reason.COLLINEAR, design.data.fixedEffects().get(column));
            }
        }
    }

    /** The fit's arithmetic. What is asked for are sums α′a + ρ′r, of variance σ²(Σα²/n + v′Tv), v = ρ − C′N⁻¹α. */
    private static final class Additive {
        private final Design design;
        private final Equations equations;
        private final int freedom;
        private final double variance;
        private final Equations.Solution solution;
        private final double centre;
        /** C′N⁻¹ times the average of levels of factor 0, and the average of levels of factor 1. */
        private final double[] first;

        private final double[] second;
        private final double[] firstTimes;
        private final double[] secondTimes;
        private final double averageOverWeight;

        Additive(Design design, Equations equations, int freedom) {
            this.design = design;
            this.equations = equations;
            this.freedom = freedom;
            solution = equations.solve(design.values);
            variance = design.scale * design.scale * design.weightedSquares(solution.residual()) / freedom;
            centre = design.origin + design.takenOut[0] * design.fixed.basis()[0][0];
            first = new double[design.size()];
            second = new double[design.size()];
            Incidence lists = design.incidence.getFirst();
            double sum = 0;
            int levels = design.levels(0);
            for (int level = 0; level < levels; level++) {
                lists.addTo(first, level, equations.shrink(level) / levels);
                sum += equations.shrink(level) / levels / levels;
            }
            averageOverWeight = sum;
            Arrays.fill(second, 0, design.levels(1), 1.0 / design.levels(1));
            firstTimes = equations.covarianceTimes(first);
            secondTimes = equations.covarianceTimes(second);
            equations.remainder.invert();
        }

        AdditiveFit fit() {
            AdditiveFit.Levels eliminated =
                    new AdditiveFit.Levels(means(0, this::varianceOfMean0), effects(0, this::varianceOfEffect0));
            AdditiveFit.Levels remaining =
                    new AdditiveFit.Levels(means(1, this::varianceOfMean1), effects(1, this::varianceOfEffect1));
            boolean swapped = design.order[0] == 1;
            return new AdditiveFit(
                    design.rows.length,
                    design.data.rows() - design.rows.length,
                    variance,
                    freedom,
                    swapped ? remaining : eliminated,
                    swapped ? eliminated : remaining);
        }

        private double effect(int factor, int level) {
            return factor == 0 ? solution.eliminated()[level] : solution.remaining()[level];
        }

        private double average(int factor) {
            return IntStream.range(0, design.levels(factor))
                    .mapToDouble(level -> effect(factor, level))
                    .average()
                    .orElseThrow();
        }

        private List<LevelMean> means(int factor, IntToDoubleFunction ofVariance) {
            double other = average(1 - factor);
            return levels(factor, level -> centre + design.scale * (effect(factor, level) + other), ofVariance);
        }

        private List<LevelMean> effects(int factor, IntToDoubleFunction ofVariance) {
            double own = average(factor);
            return levels(factor, level -> design.scale * (effect(factor, level) - own), ofVariance);
        }

        /** In the order of the data's labels. */
        private List<LevelMean> levels(int factor, IntToDoubleFunction value, IntToDoubleFunction ofVariance) {
            List<String> labels = design.factors.get(factor).labels();
            return IntStream.range(0, labels.size())
                    .mapToObj(level -> new LevelMean(
                            labels.get(level),
                            value.applyAsDouble(level),
                            Math.sqrt(variance * Math.max(0, ofVariance.applyAsDouble(level)))))
                    .toList();
        }

        private double varianceOfMean0(int level) {
            return equations.shrink(level) + ofLevel0(level, second, secondTimes);
        }

        private double varianceOfEffect0(int level) {
            return equations.shrink(level) * (1 - 2.0 / design.levels(0))
                    + averageOverWeight
                    + ofLevel0(level, first, firstTimes);
        }

        /** (v − c/n)′T(v − c/n), c the list of the level. */
        private double ofLevel0(int level, double[] vector, double[] times) {
            Incidence lists = design.incidence.getFirst();
            double shrink = equations.shrink(level);
            return FixedEffects.dot(vector, times)
                    - 2 * shrink * lists.dot(level, times)
                    + shrink * shrink * equations.remainder.quadratic(lists, level);
        }

        private double varianceOfMean1(int level) {
            return averageOverWeight + ofLevel1(level, first, firstTimes);
        }

        private double varianceOfEffect1(int level) {
            return ofLevel1(level, second, secondTimes);
        }

        private double ofLevel1(int level, double[] vector, double[] times) {
            return equations.remainder.covariance(level, level) - 2 * times[level] + FixedEffects.dot(vector, times);
        }
    }
}
