package dev.neike.statistics.mixed;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An order of elimination that fills in little: always a column next that occurs with fewest others (minimum degree; Tinney
 * and Walker 1967).
 */
final class Ordering {

    private final int[][] neighbours;
    private final boolean[] gone;
    private final int[] mark;
    private final TreeMap<Integer, ArrayDeque<Integer>> byDegree = new TreeMap<>();

    private Ordering(int[][] neighbours) {
        this.neighbours = neighbours;
        gone = new boolean[neighbours.length];
        mark = new int[neighbours.length];
        Arrays.fill(mark, -1);
    }

    /**
     * Which column comes first, second and so on.
     *
     * @param neighbours what each column occurs with, itself not among them; used up
     * @param most how many entries a Cholesky factor may have at most; empty is the answer where it would have more
     */
    static Optional<int[]> of(int[][] neighbours, long most) {
        return new Ordering(neighbours).order(most);
    }

    private Optional<int[]> order(long most) {
        for (int column = 0; column < neighbours.length; column++) {
            put(column);
        }
        int[] order = new int[neighbours.length];
        long entries = 0;
        for (int done = 0; done < order.length; done++) {
            int column = next();
            order[done] = column;
            entries += neighbours[column].length + 1L;
            if (entries > most) {
                return Optional.empty();
            }
            eliminate(column);
        }
        return Optional.of(order);
    }

    private void put(int column) {
        byDegree.computeIfAbsent(neighbours[column].length, it -> new ArrayDeque<>())
                .add(column);
    }

    /** Columns stand where their degree was once; only the last place counts. */
    private int next() {
        while (true) {
            var least = byDegree.firstEntry();
            int column = least.getValue().removeFirst();
            if (least.getValue().isEmpty()) {
                byDegree.remove(least.getKey());
            }
            if (!gone[column] && neighbours[column].length == least.getKey()) {
                return column;
            }
        }
    }

    private void eliminate(int column) {
        gone[column] = true;
        int[] clique = neighbours[column];
        for (int neighbour : clique) {
            neighbours[neighbour] = joined(neighbour, column, clique);
            put(neighbour);
        }
        neighbours[column] = new int[0];
    }

    private int[] joined(int column, int without, int[] clique) {
        int[] old = neighbours[column];
        int[] joined = new int[old.length + clique.length];
        int count = 0;
        for (int other : old) {
            if (other != without) {
                mark[other] = column;
                joined[count++] = other;
            }
        }
        for (int other : clique) {
            if (other != column && mark[other] != column) {
                joined[count++] = other;
            }
        }
        for (int other : old) {
            mark[other] = -1;
        }
        return Arrays.copyOf(joined, count);
    }
}
