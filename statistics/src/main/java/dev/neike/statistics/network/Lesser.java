package dev.neike.statistics.network;

import org.apache.commons.statistics.distribution.DiscreteDistribution;

/** The lesser of two independent counts. */
record Lesser(DiscreteDistribution one, DiscreteDistribution other) {

    private static final double NOTHING = 1e-18;

    static double atLeast(DiscreteDistribution count, int k) {
        return Math.min(1, count.survivalProbability(k - 1));
    }

    double atLeast(int k) {
        return atLeast(one, k) * atLeast(other, k);
    }

    /** Σ over k ≥ 1 of P(both ≥ k). Up to where both are sure to be, to the last digit, that is k itself. */
    double mean() {
        int sure = Math.min(one.inverseCumulativeProbability(NOTHING), other.inverseCumulativeProbability(NOTHING));
        int most = Math.min(one.getSupportUpperBound(), other.getSupportUpperBound());
        double mean = sure;
        for (int k = sure + 1; k <= most; k++) {
            double more = atLeast(k);
            mean += more;
            if (more < NOTHING) {
                break;
            }
        }
        return mean;
    }
}
