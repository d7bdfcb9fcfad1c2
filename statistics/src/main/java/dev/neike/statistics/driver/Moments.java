package dev.neike.statistics.driver;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Weighted means, standard deviations (Σw in their denominator) and correlations of a sample's columns, in its scale. In two
 * passes, and what rounding left in the means is taken out of the products again (the corrected two-pass algorithm: Chan,
 * Golub and LeVeque, The American Statistician 37 (1983) 242–247).
 */
final class Moments {

    /** A column whose values differ by less than this, relative to the largest, differs by rounding only. */
    private static final double ROUNDING = 1e-12;

    /** So many rows are multiplied at once that they stay in the cache. */
    private static final int BLOCK = 256;

    private final Sample sample;
    private final double weight;
    private final double[] means;
    private final double[] deviations;
    private final DMatrixRMaj correlations;

    private Moments(Sample sample) {
        this.sample = sample;
        int columns = sample.rows().numCols;
        weight = Arrays.stream(sample.weights()).sum();
        means = new double[columns];
        deviations = new double[columns];
        correlations = new DMatrixRMaj(columns, columns);
    }

    /** Refuses a column that does not vary. */
    static Moments of(Sample sample) {
        Moments moments = new Moments(sample);
        moments.average();
        moments.multiply();
        moments.standardise();
        return moments;
    }

    private void average() {
        double[] values = sample.rows().data;
        double[] least = new double[means.length];
        double[] most = new double[means.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int row = 0, at = 0; row < sample.n(); row++, at += means.length) {
            double share = sample.weights()[row] / weight;
            if (share > 0) {
                for (int column = 0; column < means.length; column++) {
                    double value = values[at + column];
                    means[column] += share * value;
                    least[column] = Math.min(least[column], value);
                    most[column] = Math.max(most[column], value);
                }
            }
        }
        for (int column = 0; column < means.length; column++) {
            double largest = Math.max(Math.abs(least[column]), Math.abs(most[column]));
            refuseConstant(column, most[column] - least[column] > ROUNDING * largest);
        }
    }

    /** Covariances, where the correlations come to stand. */
    private void multiply() {
        int columns = means.length;
        DMatrixRMaj block = new DMatrixRMaj(BLOCK, columns);
        DMatrixRMaj products = new DMatrixRMaj(columns, columns);
        double[] left = new double[columns];
        for (int first = 0; first < sample.n(); first += BLOCK) {
            block.reshape(fill(block, first, left), columns);
            CommonOps_DDRM.multInner(block, products);
            CommonOps_DDRM.addEquals(correlations, products);
        }
        DMatrixRMaj off = new DMatrixRMaj(columns, 1, true, left);
        CommonOps_DDRM.multAddTransB(-1, off, off, correlations);
        for (int column = 0; column < columns; column++) {
            means[column] += left[column];
        }
    }

    /** Centred rows times the roots of their weights; returns how many there are. */
    private int fill(DMatrixRMaj block, int first, double[] left) {
        int columns = means.length;
        double[] values = sample.rows().data;
        int filled = 0;
        for (int row = first; row < Math.min(first + BLOCK, sample.n()); row++) {
            double share = sample.weights()[row] / weight;
            if (share > 0) {
                double root = Math.sqrt(share);
                for (int column = 0; column < columns; column++) {
                    double centred = values[row * columns + column] - means[column];
                    left[column] += share * centred;
                    block.data[filled * columns + column] = root * centred;
                }
                filled++;
            }
        }
        return filled;
    }

    private void standardise() {
        for (int column = 0; column < means.length; column++) {
            deviations[column] = Math.sqrt(correlations.get(column, column));
            refuseConstant(column, deviations[column] > ROUNDING * ROUNDING);
        }
        CommonOps_DDRM.divideRows(deviations, correlations);
        CommonOps_DDRM.divideCols(correlations, deviations);
    }

    private void refuseConstant(int column, boolean varies) {
        if (!varies) {
            throw new StatisticRefused(Reason.CONSTANT, Sample.name(sample.names(), column));
        }
    }

    Correlations correlations() {
        return Correlations.of(sample.names(), correlations);
    }

    double mean(int column) {
        return means[column];
    }

    /** The weight of a row in means. */
    double share(int row) {
        return sample.weights()[row] / weight;
    }

    double standardScore(int row, int column) {
        return (sample.rows().get(row, column) - means[column]) / deviations[column];
    }

    /** The linearised standard error of a column's mean. */
    double errorOfMean(int column) {
        double squares = 0;
        for (int row = 0; row < sample.n(); row++) {
            double part = share(row) * standardScore(row, column);
            squares += part * part;
        }
        return deviations[column] * Math.sqrt(squares * sample.n() / (sample.n() - 1));
    }
}
