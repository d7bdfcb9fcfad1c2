package dev.neike.statistics.driver;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Pairs of an ordering of the predictors drawn at random and its reverse, in which who comes early in one comes late in
 * the other: both are uniform, so that the mean stays unbiased, and pairs are independent, so that their spread tells the
 * error. Source: Mitchell, Cooper, Frank and Holmes, "Sampling Permutations for Shapley Value Estimation", Journal of
 * Machine Learning Research 23 (2022) no. 43 (antithetic sampling).
 */
final class Orderings {

    private final int[][] drawn;

    private Orderings(int[][] drawn) {
        this.drawn = drawn;
    }

    static Orderings draw(int p, int pairs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] drawn = new int[pairs][];
        for (int pair = 0; pair < pairs; pair++) {
            int[] order = IntStream.range(0, p).toArray();
            for (int last = p - 1; last > 0; last--) {
                swap(order, last, random.nextInt(last + 1));
            }
            drawn[pair] = order;
        }
        return new Orderings(drawn);
    }

    private static void swap(int[] order, int one, int other) {
        int held = order[one];
        order[one] = order[other];
        order[other] = held;
    }

    /** Mean and standard error of each predictor's share. */
    Estimated shares(Correlations correlations) {
        int p = correlations.predictors();
        double[] mean = new double[p];
        double[] squares = new double[p];
        Conditional room = Conditional.room(p);
        double[] rises = new double[p];
        for (int pair = 0; pair < drawn.length; pair++) {
            Arrays.fill(rises, 0);
            walk(correlations, room, drawn[pair], rises);
            walk(correlations, room, reversed(drawn[pair]), rises);
            for (int j = 0; j < p; j++) {
                // Welford's update, which takes no difference of large sums.
                double off = rises[j] / 2 - mean[j];
                mean[j] += off / (pair + 1);
                squares[j] += off * (rises[j] / 2 - mean[j]);
            }
        }
        double pairs = drawn.length;
        return new Estimated(
                mean,
                Arrays.stream(squares)
                        .map(it -> Math.sqrt(it / (pairs - 1) / pairs))
                        .toArray());
    }

    private static void walk(Correlations correlations, Conditional room, int[] order, double[] rises) {
        room.fill(correlations, order);
        for (int at = 0; at < order.length; at++) {
            rises[order[at]] += room.hold(at, room);
        }
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length)
                .map(i -> order[order.length - 1 - i])
                .toArray();
    }

    /** Shares and their standard errors. */
    static final class Estimated {

        private final double[] shares;
        private final double[] errors;

        private Estimated(double[] shares, double[] errors) {
            this.shares = shares;
            this.errors = errors;
        }

        double[] shares() {
            return shares;
        }

        double[] errors() {
            return errors;
        }
    }
}
