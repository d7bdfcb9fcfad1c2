package dev.neike.relation.map;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spreads values over 0..1: half by their size, half by their rank, so that a few far ones do not crowd the rest. */
final class Ranks {

    private Ranks() {}

    static double[] blended(double[] values) {
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
            spread[i] = 0.5 * size + 0.5 * rank / (n - 1);
        }
        return spread;
    }
}
