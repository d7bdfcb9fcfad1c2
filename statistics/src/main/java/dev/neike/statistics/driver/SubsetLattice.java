package dev.neike.statistics.driver;

import java.util.stream.IntStream;

/**
 * R² of the regression on every subset of the predictors, a bit each, found depth first: a subset is its parent and one
 * more predictor that comes after all of the parent's, so that it costs one elimination step in the rows still to come.
 * Half of the subsets are leaves, a quarter have one predictor to come and so on: about 2^p steps of a few operations.
 */
final class SubsetLattice {

    private final int p;
    private final double[] rSquared;
    private final Conditional[] levels;

    private SubsetLattice(Correlations correlations) {
        p = correlations.predictors();
        rSquared = new double[1 << p];
        levels = IntStream.rangeClosed(0, p).mapToObj(_ -> Conditional.room(p)).toArray(Conditional[]::new);
        levels[0].fill(correlations, IntStream.range(0, p).toArray());
        visit(0, 0, 0);
    }

    private void visit(int depth, int subset, int first) {
        for (int next = first; next < p; next++) {
            int larger = subset | 1 << next;
            rSquared[larger] = rSquared[subset] + levels[depth].hold(next, levels[depth + 1]);
            visit(depth + 1, larger, next + 1);
        }
    }

    /**
     * The Shapley value of each predictor: Σ over subsets S without it of |S|! (p − 1 − |S|)! / p! · (R²(S and it) − R²(S)).
     */
    static double[] shapley(Correlations correlations) {
        SubsetLattice lattice = new SubsetLattice(correlations);
        double[] weights = weights(lattice.p);
        double[] shares = new double[lattice.p];
        for (int predictor = 0; predictor < shares.length; predictor++) {
            shares[predictor] = lattice.share(1 << predictor, weights);
        }
        return shares;
    }

    private double share(int predictor, double[] weights) {
        double share = 0;
        for (int subset = 0; subset < rSquared.length; subset++) {
            if ((subset & predictor) == 0) {
                share += weights[Integer.bitCount(subset)] * (rSquared[subset | predictor] - rSquared[subset]);
            }
        }
        // No step lowers R², but the same subset reached by another way may differ in the last digit.
        return Math.max(0, share);
    }

    /** By size: s! (p − 1 − s)! / p!, which is 1 / (p · (p − 1 choose s)). */
    private static double[] weights(int p) {
        double[] weights = new double[p];
        double choose = 1;
        for (int size = 0; size < p; size++) {
            weights[size] = 1 / (p * choose);
            choose = choose * (p - 1 - size) / (size + 1);
        }
        return weights;
    }
}
