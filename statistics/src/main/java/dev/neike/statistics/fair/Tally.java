package dev.neike.statistics.fair;

import dev.neike.statistics.mixed.Factor;
import java.util.Arrays;

/** Counts and weighted means of marks by level of one factor. */
final class Tally {

    private final Factor factor;
    private final int[] marks;
    private final int[] others;
    private final double[] weight;
    private final Marks of;

    Tally(Marks of, Factor factor, Factor other) {
        this.of = of;
        this.factor = factor;
        int levels = factor.labels().size();
        marks = new int[levels];
        others = new int[levels];
        weight = new double[levels];
        long width = other.labels().size();
        long[] pairs = new long[of.rows()];
        for (int row = 0; row < of.rows(); row++) {
            marks[factor.level(row)]++;
            weight[factor.level(row)] += of.weight(row);
            pairs[row] = factor.level(row) * width + other.level(row);
        }
        Arrays.stream(pairs).sorted().distinct().forEach(pair -> others[(int) (pair / width)]++);
    }

    int marks(int level) {
        return marks[level];
    }

    /** How many of the other factor's levels it met. */
    int others(int level) {
        return others[level];
    }

    /** The most marks of one level. */
    int most() {
        return Arrays.stream(marks).max().orElse(0);
    }

    /** Weighted means by level of what stands at the marks. */
    double[] means(Column column) {
        double[] means = new double[marks.length];
        for (int row = 0; row < of.rows(); row++) {
            int level = factor.level(row);
            means[level] += of.weight(row) / weight[level] * column.at(row);
        }
        return means;
    }

    /** A number by mark. */
    @FunctionalInterface
    interface Column {
        double at(int row);
    }
}
