package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts into which rows fall that share no level of either of two factors: connected components of the graph whose nodes
 * are levels and whose edges are rows. Between parts, effects of one factor can't be told from those of the other. Source:
 * Searle, Linear Models for Unbalanced Data, 1987, section 5.3.
 *
 * @param parts row numbers of each part, ascending; the part of the most rows first
 */
public record Linked(List<int[]> parts) {

    /**
     * The parts of all rows.
     *
     * @throws StatisticRefused {@link Reason#RAGGED} where the factors have not the same rows
     */
    public static Linked of(Factor one, Factor other) {
        if (one.rows() != other.rows()) {
            throw new StatisticRefused(Reason.RAGGED, one.name() + " and " + other.name());
        }
        int first = one.labels().size();
        int[] parent = new int[first + other.labels().size()];
        for (int node = 0; node < parent.length; node++) {
            parent[node] = node;
        }
        for (int row = 0; row < one.rows(); row++) {
            parent[root(parent, one.level(row))] = root(parent, first + other.level(row));
        }
        Map<Integer, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < one.rows(); row++) {
            rows.computeIfAbsent(root(parent, one.level(row)), it -> new ArrayList<>())
                    .add(row);
        }
        return new Linked(rows.values().stream()
                .sorted(Comparator.comparingInt((List<Integer> it) -> -it.size()))
                .map(it -> it.stream().mapToInt(row -> row).toArray())
                .toList());
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
