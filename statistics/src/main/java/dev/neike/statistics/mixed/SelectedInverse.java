package dev.neike.statistics.mixed;

import org.ejml.data.DMatrixSparseCSC;

/**
 * The inverse of a matrix LL′ at those places where its Cholesky factor L has entries. Source: Erisman and Tinney, "On
 * computing certain elements of the inverse of a sparse matrix", Communications of the ACM 18 (1975).
 */
final class SelectedInverse {

    private final DMatrixSparseCSC factor;
    private final double[] entries;

    private SelectedInverse(DMatrixSparseCSC factor) {
        this.factor = factor;
        entries = new double[factor.col_idx[factor.numCols]];
    }

    /**
     * By columns from the last: those behind are known.
     *
     * @param factor lower triangular, the rows of each column ascending
     */
    static SelectedInverse of(DMatrixSparseCSC factor) {
        SelectedInverse inverse = new SelectedInverse(factor);
        inverse.compute();
        return inverse;
    }

    /** In the order of the factor's entries; not a copy. */
    double[] entries() {
        return entries;
    }

    /** Multiplies rows and columns. */
    void scale(double[] by) {
        for (int column = 0; column < factor.numCols; column++) {
            for (int at = factor.col_idx[column]; at < factor.col_idx[column + 1]; at++) {
                entries[at] *= by[column] * by[factor.nz_rows[at]];
            }
        }
    }

    private void compute() {
        int[] begin = factor.col_idx;
        double[] below = new double[factor.numCols];
        double[] sums = new double[factor.numCols];
        // Entries may happen to be zero, so that what belongs to a column is not seen by its values.
        int[] mark = new int[factor.numCols];
        for (int column = factor.numCols - 1; column >= 0; column--) {
            double diagonal = factor.nz_values[begin[column]];
            for (int at = begin[column] + 1; at < begin[column + 1]; at++) {
                below[factor.nz_rows[at]] = factor.nz_values[at] / diagonal;
                mark[factor.nz_rows[at]] = column + 1;
            }
            for (int at = begin[column] + 1; at < begin[column + 1]; at++) {
                multiply(factor.nz_rows[at], mark, below, sums);
            }
            double own = 1 / diagonal / diagonal;
            for (int at = begin[column] + 1; at < begin[column + 1]; at++) {
                entries[at] = -sums[factor.nz_rows[at]];
                own += sums[factor.nz_rows[at]] * below[factor.nz_rows[at]];
            }
            entries[begin[column]] = own;
            for (int at = begin[column] + 1; at < begin[column + 1]; at++) {
                sums[factor.nz_rows[at]] = 0;
                below[factor.nz_rows[at]] = 0;
            }
        }
    }

    /** Adds what a known column of the inverse, and the row that mirrors it, contribute to its product with a vector. */
    private void multiply(int known, int[] mark, double[] vector, double[] sums) {
        int from = factor.col_idx[known];
        sums[known] += entries[from] * vector[known];
        for (int at = from + 1; at < factor.col_idx[known + 1]; at++) {
            int other = factor.nz_rows[at];
            if (mark[other] == mark[known]) {
                sums[other] += entries[at] * vector[known];
                sums[known] += entries[at] * vector[other];
            }
        }
    }
}
