package dev.neike.statistics.mixed;

import java.util.Arrays;

/**
 * Which columns occur together with each level of a factor, and with what weight: the rows of Z′W[Z₂ Z₃ … X] in compressed
 * form. Rows that share level and column are added up once, so that what follows costs by cells and not by rows.
 *
 * @param start where the list of a level begins; one more than levels
 * @param column columns, ascending within a level
 * @param weight their weights
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Incidence(int[] start, int[] column, double[] weight) {

    /** Collects lists level by level. */
    static final class Collector {
        private final int[] start;
        private final double[] sum;
        private final boolean[] seen;
        private int[] column = new int[1024];
        private double[] weight = new double[1024];
        private int used;
        private int level;

        Collector(int levels, int columns) {
            start = new int[levels + 1];
            sum = new double[columns];
            seen = new boolean[columns];
        }

        void add(int to, double what) {
            if (!seen[to]) {
                seen[to] = true;
                if (used == column.length) {
                    column = Arrays.copyOf(column, used + used / 2);
                }
                column[used++] = to;
            }
            sum[to] += what;
        }

        /** Ends the list of the present level. */
        void end() {
            int from = start[level++];
            Arrays.sort(column, from, used);
            if (weight.length < column.length) {
                weight = Arrays.copyOf(weight, column.length);
            }
            for (int at = from; at < used; at++) {
                weight[at] = sum[column[at]];
                sum[column[at]] = 0;
                seen[column[at]] = false;
            }
            start[level] = used;
        }

        Incidence all() {
            return new Incidence(start, Arrays.copyOf(column, used), Arrays.copyOf(weight, used));
        }
    }

    int levels() {
        return start.length - 1;
    }

    /** Σ over the list of a level of weight times a vector. */
    double dot(int level, double[] vector) {
        double sum = 0;
        for (int at = start[level]; at < start[level + 1]; at++) {
            sum += weight[at] * vector[column[at]];
        }
        return sum;
    }

    /** Adds a multiple of a level's list to a vector. */
    void addTo(double[] vector, int level, double times) {
        for (int at = start[level]; at < start[level + 1]; at++) {
            vector[column[at]] += times * weight[at];
        }
    }
}
