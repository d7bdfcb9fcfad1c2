package dev.neike.statistics.agreement;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * ICC(1) and ICC(2) of units of any size, by the one-way analysis of variance of respondents' mean over items. Source:
 * Bliese, "Within-group agreement, non-independence, and reliability", in Klein and Kozlowski (eds.), Multilevel Theory,
 * Research, and Methods in Organizations, 2000, 349–381; Bartko, Psychological Bulletin 83 (1976)
 * 762–765. Equals {@code ICC1} and {@code ICC2} of the R package multilevel with the mean group size.
 *
 * <p>Units of one respondent count for the variance between. Refused: one unit, no unit with two respondents, and
 * answers that are all the same.
 */
public final class UnitReliability {

    private final Level level;
    private final GroupSize size;

    private UnitReliability(Level level, GroupSize size) {
        this.level = level;
        this.size = size;
    }

    /** The mean group size, and a 95 % interval. */
    public static UnitReliability withDefaults() {
        return new UnitReliability(Level.USUAL, GroupSize.MEAN);
    }

    /** The level of the interval, between 0 and 1. */
    public UnitReliability withLevel(double value) {
        return new UnitReliability(new Level(value), size);
    }

    public UnitReliability with(GroupSize which) {
        return new UnitReliability(level, which);
    }

    public OneWay of(UnitAnswers answers) {
        Map<String, double[]> scores = answers.scores();
        int units = scores.size();
        int respondents = answers.respondents();
        if (units < 2) {
            throw new StatisticRefused(Reason.ONE_RATEE, "units: 1");
        }
        if (respondents == units) {
            throw new StatisticRefused(Reason.TOO_FEW, "no unit has two respondents");
        }
        Squares squares = Squares.of(scores.values());
        if (squares.between() == 0 && squares.within() == 0) {
            throw new StatisticRefused(Reason.CONSTANT, "answers");
        }
        return result(Sizes.of(scores.values()), squares, answers.leftOut());
    }

    private OneWay result(Sizes sizes, Squares squares, int leftOut) {
        double between = squares.between() / (sizes.units() - 1);
        double within = squares.within() / (sizes.respondents() - sizes.units());
        Optional<FTest> test = within == 0
                ? Optional.empty()
                : Optional.of(FTest.of(between / within, sizes.units() - 1, sizes.respondents() - sizes.units()));
        double used = size == GroupSize.MEAN ? sizes.mean() : sizes.n0();
        return new OneWay(
                sizes.units(),
                sizes.respondents(),
                leftOut,
                size,
                sizes.mean(),
                sizes.n0(),
                between,
                within,
                OneWay.icc1(between, within, used),
                between == 0 ? OptionalDouble.empty() : OptionalDouble.of((between - within) / between),
                test,
                test.map(it -> sizes.equal() ? exact(it, sizes) : smith(between, within, sizes)),
                sizes.equal() ? IntervalMethod.EXACT_F : IntervalMethod.SMITH);
    }

    private Interval exact(FTest test, Sizes sizes) {
        double n = sizes.mean();
        double low = test.low(level.lowerTail());
        double high = test.high(level.lowerTail());
        return level.between((low - 1) / (low + n - 1), (high - 1) / (high + n - 1));
    }

    private Interval smith(double between, double within, Sizes sizes) {
        double n0 = sizes.n0();
        double rho = OneWay.icc1(between, within, n0);
        double error = Math.sqrt(sizes.smithVariance(rho));
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(level.lowerTail());
        return new Interval(rho - z * error, rho + z * error, level.value()).within(-1, 1);
    }

    /** Sums of squares of scores in units. */
    private record Squares(double between, double within) {

        static Squares of(Collection<double[]> scores) {
            // Counted from one of the answers, so that means far from zero keep their digits.
            double origin = scores.iterator().next()[0];
            List<double[]> units = scores.stream()
                    .map(unit -> Arrays.stream(unit).map(x -> x - origin).toArray())
                    .toList();
            double largest = scores.stream()
                    .flatMapToDouble(Arrays::stream)
                    .map(Math::abs)
                    .max()
                    .orElse(0);
            long respondents = 0;
            double sum = 0;
            for (double[] unit : units) {
                respondents += unit.length;
                sum += Arrays.stream(unit).sum();
            }
            double grand = sum / respondents;
            double between = 0;
            double within = 0;
            for (double[] unit : units) {
                double mean = Arrays.stream(unit).sum() / unit.length;
                between += unit.length * (mean - grand) * (mean - grand);
                within += Arrays.stream(unit).map(x -> (x - mean) * (x - mean)).sum();
            }
            double noise = Rounding.ofSquares(largest, respondents);
            return new Squares(between <= noise ? 0 : between, within <= noise ? 0 : within);
        }
    }
}
