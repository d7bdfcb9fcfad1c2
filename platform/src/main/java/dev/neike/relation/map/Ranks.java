package dev.neike.relation.map;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spreads values over 0..1, partly by their size and partly by their rank, so that a few far ones do not crowd the rest. */
final class Ranks {

    private Ranks() {}

    /** {@code byRank} in 0..1: how much the rank says. */
    static double[] blended(double[] values, double byRank) {
        int n = values.length;
        double[] spread = new double[n];
        if (n < 2) {
            return spread;
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> values[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        double low = values[order[0]];
        double range = values[order[n - 1]] - low;
        for (int rank = 0; rank < n; rank++) {
            int i = order[rank];
            double size = range < 1e-9 ? 0.5 : (values[i] - low) / range;
            spread[i] = (1 - byRank) * size + byRank * rank / (n - 1);
        }
        return spread;
    }
}
