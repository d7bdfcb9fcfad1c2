package dev.neike.statistics.share;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What each has, ascending, and how many each stands for. Both are in units of the power of two below their largest, so
 * that no sum overflows and nothing is rounded; what stands for nobody is left out.
 */
final class Shares {

    private final double[] amounts;
    private final double[] weights;

    private Shares(double[] amounts, double[] weights) {
        this.amounts = amounts;
        this.weights = weights;
    }

    static Shares of(double[] amounts) {
        var ones = new double[amounts.length];
        Arrays.fill(ones, 1);
        return of(amounts, ones);
    }

    static Shares of(double[] amounts, double[] weights) {
        mustBeAmounts("shares", amounts);
        if (weights.length != amounts.length) {
            throw new StatisticRefused(Reason.RAGGED, amounts.length + " shares, " + weights.length + " weights");
        }
        for (double weight : weights) {
            if (!Double.isFinite(weight)) {
                throw new StatisticRefused(Reason.NOT_FINITE, "weight " + weight);
            }
            if (weight < 0) {
                throw new StatisticRefused(Reason.NO_WEIGHT, "weight " + weight);
            }
        }
        int[] order = IntStream.range(0, amounts.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted((i, j) -> Double.compare(amounts[i], amounts[j]))
                .mapToInt(i -> i)
                .toArray();
        if (order.length == 0) {
            throw new StatisticRefused(Reason.NO_WEIGHT, "all weights are zero");
        }
        double most = amounts[order[order.length - 1]];
        if (most == 0) {
            throw new StatisticRefused(Reason.NO_WEIGHT, "all shares are zero");
        }
        int unit = -Math.getExponent(most);
        int weightUnit = -Math.getExponent(Arrays.stream(weights).max().orElseThrow());
        return new Shares(
                Arrays.stream(order)
                        .mapToDouble(i -> Math.scalb(amounts[i], unit))
                        .toArray(),
                Arrays.stream(order)
                        .mapToDouble(i -> Math.scalb(weights[i], weightUnit))
                        .toArray());
    }

    /** At least one, all finite, none negative. */
    static void mustBeAmounts(String what, double... amounts) {
        if (amounts.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, what);
        }
        for (double amount : amounts) {
            if (!Double.isFinite(amount)) {
                throw new StatisticRefused(Reason.NOT_FINITE, what + ": " + amount);
            }
            if (amount < 0) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, what + ": " + amount);
            }
        }
    }

    int size() {
        return amounts.length;
    }

    double amount(int i) {
        return amounts[i];
    }

    double weight(int i) {
        return weights[i];
    }

    double people() {
        return Arrays.stream(weights).sum();
    }

    double total() {
        return IntStream.range(0, size())
                .mapToDouble(i -> weights[i] * amounts[i])
                .sum();
    }
}
