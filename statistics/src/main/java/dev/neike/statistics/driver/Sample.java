package dev.neike.statistics.driver;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * Complete rows of positive weight: the predictors' columns, then the outcome. Each column is divided by its
 * scale, a power of two, so that no square overflows and nothing is rounded.
 */
final class Sample {

    private final List<String> names;
    private final DMatrixRMaj rows;
    private final double[] weights;
    private final double[] scales;
    private final int n;
    private final LeftOut leftOut;

    private Sample(List<String> names, DMatrixRMaj rows, double[] weights, double[] scales, int n, LeftOut leftOut) {
        this.names = names;
        this.rows = rows;
        this.weights = weights;
        this.scales = scales;
        this.n = n;
        this.leftOut = leftOut;
    }

    List<String> names() {
        return names;
    }

    DMatrixRMaj rows() {
        return rows;
    }

    double[] weights() {
        return weights;
    }

    double[] scales() {
        return scales;
    }

    /** How many rows count: in a resample, in which some stand for several, more than there are. */
    int n() {
        return n;
    }

    LeftOut leftOut() {
        return leftOut;
    }

    static Sample of(List<String> names, List<double[]> columns, int[] rows, double[] weights, LeftOut out) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows.length, columns.size());
        double[] scales = new double[columns.size()];
        for (int column = 0; column < scales.length; column++) {
            double[] values = columns.get(column);
            scales[column] =
                    scale(Arrays.stream(rows).mapToDouble(row -> values[row]).toArray());
            for (int row = 0; row < rows.length; row++) {
                matrix.set(row, column, values[rows[row]] / scales[column]);
            }
        }
        double heaviest = scale(weights);
        double[] scaled = new double[weights.length];
        for (int row = 0; row < scaled.length; row++) {
            scaled[row] = weights[row] / heaviest;
        }
        return new Sample(names, matrix, scaled, scales, rows.length, out);
    }

    /** The power of two just below the largest magnitude; one for nothing but zeros. */
    private static double scale(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest == 0 ? 1 : Math.max(Double.MIN_NORMAL, Math.scalb(1.0, Math.getExponent(largest)));
    }

    int predictors() {
        return names.size();
    }

    static String name(List<String> names, int column) {
        return column < names.size() ? names.get(column) : "outcome";
    }

    /** As many rows as there are, drawn with replacement; one drawn k times stands there once with k times its weight. */
    Sample resample(SplittableRandom random) {
        int[] times = new int[n];
        for (int draw = 0; draw < n; draw++) {
            times[random.nextInt(n)]++;
        }
        int[] drawn = IntStream.range(0, n).filter(row -> times[row] > 0).toArray();
        int columns = rows.numCols;
        DMatrixRMaj some = new DMatrixRMaj(drawn.length, columns);
        double[] heavier = new double[drawn.length];
        for (int at = 0; at < drawn.length; at++) {
            System.arraycopy(rows.data, drawn[at] * columns, some.data, at * columns, columns);
            heavier[at] = times[drawn[at]] * weights[drawn[at]];
        }
        return new Sample(names, some, heavier, scales, n, leftOut);
    }
}
