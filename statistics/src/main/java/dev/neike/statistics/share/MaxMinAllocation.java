package dev.neike.statistics.share;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shares one capacity out to demands so that nobody's share can grow without taking from someone who has no more:
 * max-min fairness, by progressive filling (Bertsekas and Gallager, Data Networks, 2nd ed. 1992, section 6.5.2). With
 * weights what is evened out is share/weight (Keshav, An Engineering Approach to Computer Networking, 1997, chapter 9).
 *
 * <p>There is one level L with share = min(demand, weight · L). No share exceeds its demand; the capacity is used up,
 * save for rounding, if the demands allow.
 */
public final class MaxMinAllocation {

    /**
     * Who gets what.
     *
     * @param shares in the order of the demands
     * @param level what those got, for each unit of weight, whose demand was not met; absent where all were
     * @param used sum of the shares
     * @param left capacity that nobody wanted
     */
    public record Result(List<Double> shares, Optional<Double> level, double used, double left) {}

    /** Of a weight, seen from the largest. */
    private static final double SMALLEST = 1e-300;

    private static final MaxMinAllocation DEFAULTS = new MaxMinAllocation();

    private MaxMinAllocation() {}

    public static MaxMinAllocation withDefaults() {
        return DEFAULTS;
    }

    /** All weigh the same. */
    public Result of(double capacity, double... demands) {
        var ones = new double[demands.length];
        Arrays.fill(ones, 1);
        return of(capacity, demands, ones);
    }

    /**
     * Shares out with weights.
     *
     * @param capacity zero or more
     * @param demands each zero or more, at least one
     * @param weights one a demand, each above zero
     */
    public Result of(double capacity, double[] demands, double[] weights) {
        Shares.mustBeAmounts("capacity", capacity);
        Shares.mustBeAmounts("demands", demands);
        mustBeWeights(weights, demands.length);
        // A power of two, so that sums don't overflow and nothing is rounded.
        int unit = Math.getExponent(Arrays.stream(weights).max().orElseThrow());
        double[] relative =
                Arrays.stream(weights).map(it -> Math.scalb(it, -unit)).toArray();
        mustBeAlike(relative);
        int[] order = order(demands, relative);
        double[] weightFrom = sumsFrom(order, relative);

        var shares = new double[demands.length];
        var granted = new Sum();
        for (int at = 0; at < order.length; at++) {
            double level = Math.max(0, granted.below(capacity)) / weightFrom[at];
            int i = order[at];
            if (demands[i] > relative[i] * level) {
                for (int rest = at; rest < order.length; rest++) {
                    int j = order[rest];
                    shares[j] = Math.min(demands[j], relative[j] * level);
                }
                return new Result(listOf(shares), Optional.of(finite(Math.scalb(level, -unit))), sum(shares), 0);
            }
            shares[i] = demands[i];
            granted.add(demands[i]);
        }
        return new Result(listOf(shares), Optional.empty(), sum(shares), Math.max(0, granted.below(capacity)));
    }

    private static void mustBeWeights(double[] weights, int length) {
        if (weights.length != length) {
            throw new StatisticRefused(Reason.RAGGED, length + " demands, " + weights.length + " weights");
        }
        for (double weight : weights) {
            if (!Double.isFinite(weight)) {
                throw new StatisticRefused(Reason.NOT_FINITE, "weight " + weight);
            }
            if (weight <= 0) {
                throw new StatisticRefused(Reason.NO_WEIGHT, "weight " + weight);
            }
        }
    }

    private static void mustBeAlike(double[] relative) {
        if (Arrays.stream(relative).min().orElseThrow() < SMALLEST) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "weights of such different sizes");
        }
    }

    private static double finite(double level) {
        if (Double.isInfinite(level)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "weights so small");
        }
        return level;
    }

    /** Those first whose demand is met at the lowest level. */
    private static int[] order(double[] demands, double[] weights) {
        return IntStream.range(0, demands.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> demands[i] / weights[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    private static double[] sumsFrom(int[] order, double[] weights) {
        var sums = new double[order.length];
        double sum = 0;
        for (int at = order.length - 1; at >= 0; at--) {
            sum += weights[order[at]];
            sums[at] = sum;
        }
        return sums;
    }

    private static List<Double> listOf(double[] shares) {
        return Arrays.stream(shares).boxed().toList();
    }

    private static double sum(double[] shares) {
        return Arrays.stream(shares).sum();
    }

    /** A sum with the rounding errors kept beside it (Kahan 1965, in Neumaier's form of 1974). */
    private static final class Sum {
        private double sum;
        private double lost;

        void add(double value) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }

        double below(double whole) {
            return (whole - sum) - lost;
        }
    }
}
