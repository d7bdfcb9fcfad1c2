package dev.neike.statistics.driver;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;

/**
 * Complete rows, and what each weighs: the predictors' columns, then the outcome. Each column is divided by its scale, a
 * power of two, so that no square overflows and nothing is rounded. In a resample rows that were not drawn weigh nothing.
 */
final class Sample {

    private final List<String> names;
    private final DMatrixRMaj rows;
    private final double[] weights;
    private final double[] scales;
    private final LeftOut leftOut;

    private Sample(List<String> names, DMatrixRMaj rows, double[] weights, double[] scales, LeftOut leftOut) {
        this.names = names;
        this.rows = rows;
        this.weights = weights;
        this.scales = scales;
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

    int n() {
        return weights.length;
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
        return new Sample(names, matrix, scaled, scales, out);
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

    /** As many rows as there are, drawn with replacement: the same rows, each weighing as many times as it was drawn. */
    Sample resample(SplittableRandom random) {
        double[] heavier = new double[n()];
        for (int draw = 0; draw < n(); draw++) {
            int drawn = random.nextInt(n());
            heavier[drawn] += weights[drawn];
        }
        return new Sample(names, rows, heavier, scales, leftOut);
    }
}
