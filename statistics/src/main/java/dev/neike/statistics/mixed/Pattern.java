package dev.neike.statistics.mixed;

import java.util.Arrays;
import java.util.Optional;

/** Which of the remaining columns occur together, in rows or in levels of the eliminated factor. */
final class Pattern {

    private final int random;
    private final int[][] neighbours;
    private final Incidence levels;

    private Pattern(int random, int[][] neighbours, Incidence levels) {
        this.random = random;
        this.neighbours = neighbours;
        this.levels = levels;
    }

    /** Empty where more pairs than allowed occur together. */
    static Optional<Pattern> of(Design design, long most) {
        Incidence levels = transposed(design.incidence.getFirst(), design.size());
        Incidence[] among = new Incidence[design.codes.length];
        for (int k = 1; k < among.length; k++) {
            among[k] = transposed(design.incidence.get(k), design.size());
        }
        int[][] neighbours = new int[design.size()][];
        int[] mark = new int[design.size()];
        int[] found = new int[design.size()];
        long entries = 0;
        for (int column = 0; column < neighbours.length; column++) {
            mark[column] = column + 1;
            int count = 0;
            for (int at = levels.start()[column]; at < levels.start()[column + 1]; at++) {
                count = collect(design.incidence.getFirst(), levels.column()[at], column, mark, found, count);
            }
            for (int k = 1; k < among.length; k++) {
                int level = column - design.offset[k];
                if (level >= 0 && column < design.offset[k + 1]) {
                    count = collect(design.incidence.get(k), level, column, mark, found, count);
                }
                for (int at = among[k].start()[column]; at < among[k].start()[column + 1]; at++) {
                    int other = design.offset[k] + among[k].column()[at];
                    if (mark[other] != column + 1) {
                        mark[other] = column + 1;
                        found[count++] = other;
                    }
                }
            }
            entries += count;
            if (entries > 2 * most) {
                return Optional.empty();
            }
            neighbours[column] = Arrays.copyOf(found, count);
        }
        return Optional.of(new Pattern(design.random(), neighbours, levels));
    }

    private static int collect(Incidence lists, int level, int column, int[] mark, int[] found, int before) {
        int count = before;
        for (int at = lists.start()[level]; at < lists.start()[level + 1]; at++) {
            int other = lists.column()[at];
            if (mark[other] != column + 1) {
                mark[other] = column + 1;
                found[count++] = other;
            }
        }
        return count;
    }

    private static Incidence transposed(Incidence lists, int columns) {
        int[] start = new int[columns + 1];
        for (int column : lists.column()) {
            start[column + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] level = new int[lists.column().length];
        double[] weight = new double[level.length];
        for (int of = 0; of < lists.levels(); of++) {
            for (int at = lists.start()[of]; at < lists.start()[of + 1]; at++) {
                int to = next[lists.column()[at]]++;
                level[to] = of;
                weight[to] = lists.weight()[at];
            }
        }
        return new Incidence(start, level, weight);
    }

    int[] neighbours(int column) {
        return neighbours[column];
    }

    /** Neighbours of random effects' columns among themselves, for an ordering to use up. */
    int[][] ofRandom() {
        int[][] some = new int[random][];
        Arrays.setAll(
                some,
                column -> Arrays.stream(neighbours[column])
                        .filter(it -> it < random)
                        .toArray());
        return some;
    }

    /** Levels of the eliminated factor by column. */
    Incidence levels() {
        return levels;
    }
}
