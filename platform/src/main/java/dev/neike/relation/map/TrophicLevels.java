package dev.neike.relation.map;

import java.util.Arrays;

/**
 * How far downstream each unit stands: the levels h that minimise Σ w (h(to) − h(from) − 1)² over all hand-overs. Source:
 * MacKay, Johnson and Sansom, "How directed is a directed network?", Royal Society Open Science 7 (2020) 201138, where the
 * levels solve a linear system; here by damped Jacobi sweeps, so that the same data give the same levels.
 */
final class TrophicLevels {

    private static final int SWEEPS = 400;

    /** Draws levels of loosely tied parts together; small enough not to be seen elsewhere. */
    private static final double ANCHOR = 1e-3;

    private TrophicLevels() {}

    /** The levels, the lowest being 0. */
    static double[] of(Graph graph) {
        int n = graph.nodes();
        double[] total = new double[n];
        double[] balance = new double[n];
        for (Graph.Edge edge : graph.edges()) {
            total[edge.from()] += edge.weight();
            total[edge.to()] += edge.weight();
            balance[edge.to()] += edge.weight();
            balance[edge.from()] -= edge.weight();
        }
        double[] level = new double[n];
        double[] sum = new double[n];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Arrays.fill(sum, 0);
            for (Graph.Edge edge : graph.edges()) {
                sum[edge.from()] += edge.weight() * level[edge.to()];
                sum[edge.to()] += edge.weight() * level[edge.from()];
            }
            for (int i = 0; i < n; i++) {
                if (total[i] > 0) {
                    // Half a step: whole ones swing for ever between two halves of a bipartite chain.
                    double target = (sum[i] + balance[i]) / (total[i] * (1 + ANCHOR));
                    level[i] = (level[i] + target) / 2;
                }
            }
        }
        double least = Arrays.stream(level).min().orElse(0);
        for (int i = 0; i < n; i++) {
            level[i] -= least;
        }
        return level;
    }
}
