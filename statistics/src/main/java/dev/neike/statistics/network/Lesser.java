package dev.neike.statistics.network;

import org.apache.commons.statistics.distribution.DiscreteDistribution;

/** The lesser of two independent counts, each with a single peak near its mean. */
record Lesser(DiscreteDistribution one, DiscreteDistribution other) {

    private static final double NOTHING = 1e-20;

    static double atLeast(DiscreteDistribution count, int k) {
        return Math.min(1, count.survivalProbability(k - 1));
    }

    double atLeast(int k) {
        return atLeast(one, k) * atLeast(other, k);
    }

    /**
     * Σ over k ≥ 1 of P(both ≥ k). Up to where both are sure to be, to the last digit, that is k itself; from there the
     * chances are taken off one by one, as tails of large counts are dear.
     */
    double mean() {
        int sure = Math.min(end(one, -1), end(other, -1));
        int most = Math.min(end(one, 1), end(other, 1));
        double mean = sure;
        double ofOne = 1;
        double ofOther = 1;
        for (int k = sure; k < most; k++) {
            ofOne = Math.max(0, ofOne - one.probability(k));
            ofOther = Math.max(0, ofOther - other.probability(k));
            mean += ofOne * ofOther;
        }
        return mean;
    }

    /** Where a count ends for all that can be told, downwards or upwards. */
    private static int end(DiscreteDistribution count, int step) {
        int last = step < 0 ? count.getSupportLowerBound() : count.getSupportUpperBound();
        int k = (int) count.getMean();
        while (k != last && count.probability(k) > NOTHING) {
            k += step;
        }
        return k;
    }
}
