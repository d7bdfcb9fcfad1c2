package dev.neike.statistics.mixed;

import java.util.Arrays;
import org.ejml.data.DMatrixRBlock;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DSubmatrixD1;
import org.ejml.dense.block.MatrixMult_DDRB;
import org.ejml.dense.block.MatrixOps_DDRB;
import org.ejml.dense.block.TriangularSolver_DDRB;
import org.ejml.dense.block.decomposition.chol.CholeskyOuterForm_DDRB;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;

/**
 * A remainder kept whole, as G and one matrix in blocks that becomes Cholesky factor and inverse in turn: twice 8 bytes a
 * cell.
 */
final class DenseRemainder implements Remainder {

    /** Measured: of 24 to 128, columns that decompose and invert fastest. */
    private static final int BLOCK = 60;

    private final Design design;
    private final int size;
    /** The lower triangle of G, row by row. */
    private final double[] g;

    private DMatrixRBlock matrix;
    private double[] t = {};

    DenseRemainder(Design design) {
        this.design = design;
        size = design.size();
        g = new double[Math.multiplyExact(size, size)];
        matrix = new DMatrixRBlock(size, size, Math.min(BLOCK, size));
    }

    @Override
    public void eliminate(double[] shrink) {
        Arrays.fill(g, 0);
        for (int factor = 1; factor < design.factors.size(); factor++) {
            Incidence lists = design.incidence.get(factor);
            for (int level = 0; level < lists.levels(); level++) {
                int column = design.offset[factor] + level;
                g[column * size + column] = design.total[factor][level];
                for (int at = lists.start()[level]; at < lists.start()[level + 1]; at++) {
                    g[lists.column()[at] * size + column] = lists.weight()[at];
                }
            }
        }
        for (int column = design.random(); column < size; column++) {
            g[column * size + column] = 1;
        }
        Incidence lists = design.incidence.getFirst();
        for (int level = 0; level < lists.levels(); level++) {
            takeOff(lists, level, shrink[level]);
        }
    }

    private void takeOff(Incidence lists, int level, double shrink) {
        int[] column = lists.column();
        double[] weight = lists.weight();
        int from = lists.start()[level];
        for (int at = from; at < lists.start()[level + 1]; at++) {
            int row = column[at] * size;
            double times = shrink * weight[at];
            for (int other = from; other <= at; other++) {
                g[row + column[other]] -= times * weight[other];
            }
        }
    }

    @Override
    public boolean decompose(double[] scales, double[] penalty) {
        t = scales;
        for (int row = 0; row < size; row++) {
            int begin = row * size;
            for (int column = 0; column <= row; column++) {
                matrix.data[begin + column] = t[row] * t[column] * g[begin + column];
            }
            matrix.data[begin + row] += penalty[row];
        }
        MatrixOps_DDRB.convertRowToBlock(size, size, matrix.blockLength, matrix.data, null);
        var cholesky = new CholeskyOuterForm_DDRB(true);
        boolean positive = cholesky.decompose(matrix);
        matrix = cholesky.getT(null);
        return positive;
    }

    /** Where an entry stands in the matrix of blocks. */
    private int at(int row, int column) {
        int width = matrix.blockLength;
        int blockRow = row / width * width;
        int blockColumn = column / width * width;
        return blockRow * size
                + blockColumn * Math.min(width, size - blockRow)
                + (row - blockRow) * Math.min(width, size - blockColumn)
                + (column - blockColumn);
    }

    @Override
    public void solve(double[] right) {
        DMatrixRBlock vector = new DMatrixRBlock(size, 1, matrix.blockLength);
        System.arraycopy(right, 0, vector.data, 0, size);
        DSubmatrixD1 factor = new DSubmatrixD1(matrix, 0, size, 0, size);
        DSubmatrixD1 column = new DSubmatrixD1(vector, 0, size, 0, 1);
        TriangularSolver_DDRB.lsolve(matrix.blockLength, false, factor, column, false);
        TriangularSolver_DDRB.lsolve(matrix.blockLength, false, factor, column, true);
        System.arraycopy(vector.data, 0, right, 0, size);
    }

    @Override
    public double logDeterminant(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += 2 * Math.log(matrix.data[at(row, row)]);
        }
        return sum;
    }

    /**
     * By block columns from the last: with T of the rows behind known, those of column j are −T L₍ᵣⱼ₎ L₍ⱼⱼ₎⁻¹, so that all
     * work is multiplication; two thirds of size³, in place. Erisman and Tinney, Communications of the ACM 18, 1975.
     */
    @Override
    public void invert() {
        int width = matrix.blockLength;
        for (int from = (size - 1) / width * width; from >= 0; from -= width) {
            invertColumn(from, Math.min(size, from + width));
        }
        MatrixOps_DDRB.convertBlockToRow(size, size, width, matrix.data, null);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                matrix.data[row * size + column] *= t[row] * t[column];
            }
        }
    }

    private void invertColumn(int from, int to) {
        int width = matrix.blockLength;
        int block = to - from;
        int rest = size - to;
        DMatrixRBlock inverse = new DMatrixRBlock(block, block, width);
        System.arraycopy(matrix.data, at(from, from), inverse.data, 0, block * block);
        TriangularSolver_DDRM.invertLower(inverse.data, block);
        DMatrixRBlock corner = new DMatrixRBlock(block, block, width);
        MatrixMult_DDRB.multTransA(width, all(inverse), all(inverse), all(corner));
        if (rest > 0) {
            DMatrixRBlock factor = new DMatrixRBlock(rest, block, width);
            DMatrixRBlock below = new DMatrixRBlock(rest, block, width);
            MatrixMult_DDRB.mult(width, new DSubmatrixD1(matrix, to, size, from, to), all(inverse), all(factor));
            MatrixMult_DDRB.mult(width, new DSubmatrixD1(matrix, to, size, to, size), all(factor), all(below));
            MatrixMult_DDRB.multPlusTransA(width, all(factor), all(below), all(corner));
            mirror(below, from, to);
        }
        System.arraycopy(corner.data, 0, matrix.data, at(from, from), block * block);
    }

    /** Writes minus a block column below the diagonal, and beside it. */
    private void mirror(DMatrixRBlock below, int from, int to) {
        int block = to - from;
        for (int row = 0; row < below.numRows; row += below.blockLength) {
            int height = Math.min(below.blockLength, below.numRows - row);
            int left = at(to + row, from);
            int right = at(from, to + row);
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < block; j++) {
                    double entry = -below.data[row * block + i * block + j];
                    matrix.data[left + i * block + j] = entry;
                    matrix.data[right + j * height + i] = entry;
                }
            }
        }
    }

    private static DSubmatrixD1 all(DMatrixRBlock matrix) {
        return new DSubmatrixD1(matrix, 0, matrix.numRows, 0, matrix.numCols);
    }

    @Override
    public void given(double[][] withFixed, DMatrixRMaj precision) {
        for (int row = 0; row < size; row++) {
            double[] known = new double[precision.numRows];
            for (int i = 0; i < precision.numRows; i++) {
                for (int j = 0; j < precision.numRows; j++) {
                    known[j] += withFixed[row][i] * precision.get(i, j);
                }
            }
            for (int column = 0; column < size; column++) {
                boolean ofFixed = row >= design.random() || column >= design.random();
                double entry = matrix.data[row * size + column];
                matrix.data[row * size + column] = ofFixed ? 0 : entry - FixedEffects.dot(known, withFixed[column]);
            }
        }
    }

    @Override
    public double covariance(int row, int column) {
        return matrix.data[row * size + column];
    }

    @Override
    public double quadratic(Incidence of, int level) {
        double sum = 0;
        int[] column = of.column();
        double[] weight = of.weight();
        int from = of.start()[level];
        for (int at = from; at < of.start()[level + 1]; at++) {
            int begin = column[at] * size;
            double inRow = 0;
            for (int other = from; other < at; other++) {
                inRow += weight[other] * matrix.data[begin + column[other]];
            }
            sum += weight[at] * (2 * inRow + weight[at] * matrix.data[begin + column[at]]);
        }
        return sum;
    }

    @Override
    public double[] tracesOfRows() {
        double[] traces = new double[size];
        for (int row = 0; row < size; row++) {
            int begin = row * size;
            double sum = 0;
            for (int column = 0; column < row; column++) {
                double term = matrix.data[begin + column] * g[begin + column];
                traces[column] += term;
                sum += term;
            }
            traces[row] += sum + matrix.data[begin + row] * g[begin + row];
        }
        return traces;
    }

    @Override
    public double squares(int from, int to, int otherFrom, int otherTo) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            for (int column = otherFrom; column < otherTo; column++) {
                double entry = matrix.data[row * size + column];
                sum += entry * entry;
            }
        }
        return sum;
    }
}
