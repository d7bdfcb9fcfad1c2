package dev.neike.statistics.driver;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The rows of a sample with weighted mean zero and weighted variance one (Σw in its denominator) in each column, and weights
 * that sum to one. Means and deviations are in the sample's scale.
 */
final class Standardised {

    /** A column whose values differ by less than this, relative to the largest, differs by rounding only. */
    private static final double ROUNDING = 1e-12;

    private final List<String> names;
    private final DMatrixRMaj rows;
    private final double[] weights;
    private final double[] means;
    private final double[] deviations;

    private Standardised(List<String> names, DMatrixRMaj rows, double[] weights, double[] means, double[] deviations) {
        this.names = names;
        this.rows = rows;
        this.weights = weights;
        this.means = means;
        this.deviations = deviations;
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

    /** The columns' means before. */
    double[] means() {
        return means;
    }

    /** Refuses a column that does not vary. */
    static Standardised of(Sample sample) {
        int columns = sample.rows().numCols;
        double total = Arrays.stream(sample.weights()).sum();
        double[] weights = Arrays.stream(sample.weights()).map(it -> it / total).toArray();
        Standardised standard = new Standardised(
                sample.names(), sample.rows().copy(), weights, new double[columns], new double[columns]);
        for (int column = 0; column < columns; column++) {
            standard.refuseConstant(column);
            // The second pass takes away what rounding left in the mean of the first.
            standard.centre(column);
            standard.centre(column);
            standard.divide(column);
        }
        return standard;
    }

    private void refuseConstant(int column) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = column; at < rows.data.length; at += rows.numCols) {
            least = Math.min(least, rows.data[at]);
            most = Math.max(most, rows.data[at]);
        }
        if (most - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(most))) {
            throw new StatisticRefused(Reason.CONSTANT, Sample.name(names, column));
        }
    }

    private void centre(int column) {
        double mean = 0;
        for (int row = 0; row < weights.length; row++) {
            mean += weights[row] * rows.get(row, column);
        }
        for (int row = 0; row < weights.length; row++) {
            rows.set(row, column, rows.get(row, column) - mean);
        }
        means[column] += mean;
    }

    private void divide(int column) {
        double variance = 0;
        for (int row = 0; row < weights.length; row++) {
            variance += weights[row] * rows.get(row, column) * rows.get(row, column);
        }
        double deviation = Math.sqrt(variance);
        if (!(deviation > ROUNDING * ROUNDING)) {
            throw new StatisticRefused(Reason.CONSTANT, Sample.name(names, column) + ", weighted");
        }
        for (int row = 0; row < weights.length; row++) {
            rows.set(row, column, rows.get(row, column) / deviation);
        }
        deviations[column] = deviation;
    }

    /** The linearised standard error of a column's mean, in the sample's scale. */
    double errorOfMean(int column) {
        double squares = 0;
        for (int row = 0; row < weights.length; row++) {
            double part = weights[row] * rows.get(row, column);
            squares += part * part;
        }
        return deviations[column] * Math.sqrt(squares * weights.length / (weights.length - 1));
    }
}
