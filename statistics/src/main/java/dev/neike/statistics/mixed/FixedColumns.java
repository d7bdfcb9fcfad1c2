package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The columns of the fixed effects, made orthonormal in the weights: X = BR with B′WB = I and R upper triangular. Covariates
 * are counted from an origin near them, so that those that stand far from zero, such as points in time, do no harm; dependent
 * ones are found.
 *
 * @param origin by column, what is taken off it; 0 for the intercept
 * @param basis the columns of B
 * @param triangle R
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FixedColumns(double[] origin, double[][] basis, DMatrixRMaj triangle) {

    /** What must be left of a column, relative to its length, once the columns before it are taken off. */
    private static final double INDEPENDENT = 1e-9;

    /** What rounding alone may leave of a column, relative to where it stands. */
    private static final double ROUNDING = 1e-13;

    static FixedColumns of(MixedData data, int[] rows) {
        int columns = data.fixedEffects().size();
        double[] origin = new double[columns];
        for (int column = 1; column < columns; column++) {
            origin[column] = data.covariate(column, rows[0]);
        }
        DMatrixRMaj weighted = new DMatrixRMaj(rows.length, columns);
        for (int row = 0; row < rows.length; row++) {
            double root = Math.sqrt(data.weight(rows[row]));
            for (int column = 0; column < columns; column++) {
                weighted.set(row, column, root * (data.covariate(column, rows[row]) - origin[column]));
            }
        }
        double[] lengths = lengths(weighted);
        var qr = DecompositionFactory_DDRM.qr(rows.length, columns);
        // What it answers is whether no column vanishes; which one does is seen below.
        qr.decompose(weighted);
        DMatrixRMaj triangle = qr.getR(null, true);
        for (int column = 0; column < columns; column++) {
            double left = Math.abs(triangle.get(column, column));
            double far = Math.abs(origin[column]) * triangle.get(0, 0);
            if (!(left > INDEPENDENT * lengths[column]) || !(left > ROUNDING * Math.abs(far))) {
                throw new StatisticRefused(Reason.COLLINEAR, data.fixedEffects().get(column));
            }
        }
        DMatrixRMaj q = qr.getQ(null, true);
        double[][] basis = new double[columns][rows.length];
        for (int row = 0; row < rows.length; row++) {
            double root = Math.sqrt(data.weight(rows[row]));
            for (int column = 0; column < columns; column++) {
                basis[column][row] = q.get(row, column) / root;
            }
        }
        return new FixedColumns(origin, basis, triangle);
    }

    private static double[] lengths(DMatrixRMaj matrix) {
        double[] squares = new double[matrix.numCols];
        for (int at = 0; at < matrix.data.length; at++) {
            squares[at % matrix.numCols] += matrix.data[at] * matrix.data[at];
        }
        for (int column = 0; column < squares.length; column++) {
            squares[column] = Math.sqrt(squares[column]);
        }
        return squares;
    }

    int count() {
        return basis.length;
    }

    /** log|X′…X| is that of the basis plus this. */
    double logDeterminant() {
        double sum = 0;
        for (int column = 0; column < count(); column++) {
            sum += 2 * Math.log(Math.abs(triangle.get(column, column)));
        }
        return sum;
    }

    /** R⁻¹: from coefficients of the basis to those of the columns, counted from their origins. */
    DMatrixRMaj toColumns() {
        DMatrixRMaj inverse = triangle.copy();
        CommonOps_DDRM.invert(inverse);
        return inverse;
    }

    /** Takes the part out of a vector that the columns explain, and gives its coefficients in the basis. */
    double[] takeOut(double[] vector, double[] weight) {
        double[] coefficients = new double[count()];
        for (int column = 0; column < count(); column++) {
            double[] b = basis[column];
            double coefficient = 0;
            for (int row = 0; row < vector.length; row++) {
                coefficient += weight[row] * b[row] * vector[row];
            }
            for (int row = 0; row < vector.length; row++) {
                vector[row] -= coefficient * b[row];
            }
            coefficients[column] = coefficient;
        }
        return coefficients;
    }
}
