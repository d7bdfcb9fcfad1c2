package dev.neike.statistics.mixed;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/**
 * Covariances of prediction errors, relative to σ², at the ratios where the equations stand: Henderson's C⁻¹. Those given
 * the fixed effects are kept apart from what their uncertainty adds.
 */
final class Covariances {

    private final Equations equations;
    private final Design design;
    private final Remainder remainder;
    /** Of the fixed effects' basis. */
    private final DMatrixRMaj fixed;
    /** Of each remaining column with the fixed effects' basis. */
    private final double[][] withFixed;
    /** Σ over columns of covariance times G, by remaining row, at the ratios. */
    private double[] rows;

    /** c′Tc by level of the eliminated factor. */
    private double[] quadratic;

    /** The inverse of that. */
    private final DMatrixRMaj precision;

    private boolean given;

    private Covariances(Equations equations, DMatrixRMaj fixed, double[][] withFixed) {
        this.equations = equations;
        this.design = equations.design;
        this.remainder = equations.remainder;
        this.fixed = fixed;
        this.withFixed = withFixed;
        quadratic = new double[0];
        rows = new double[0];
        precision = fixed.copy();
        CommonOps_DDRM.invert(precision);
    }

    /** Inverts; as the likelihood needs it given the fixed effects, as the restricted one needs it without. */
    static Covariances at(Equations equations) {
        Remainder remainder = equations.remainder;
        Design design = equations.design;
        remainder.invert();
        int count = design.fixed.count();
        double[][] withFixed = new double[design.size()][count];
        for (int column = 0; column < count; column++) {
            for (int row = 0; row < withFixed.length; row++) {
                withFixed[row][column] = remainder.covariance(
                        Math.max(row, design.random() + column), Math.min(row, design.random() + column));
            }
        }
        DMatrixRMaj fixed = new DMatrixRMaj(Arrays.copyOfRange(withFixed, design.random(), design.size()));
        Covariances covariances = new Covariances(equations, fixed, withFixed);
        if (equations.criterion == Criterion.ML) {
            covariances.give();
        }
        covariances.rows = remainder.tracesOfRows();
        covariances.quadratics();
        return covariances;
    }

    private void quadratics() {
        quadratic = new double[design.levels(0)];
        Arrays.setAll(quadratic, level -> remainder.quadratic(design.incidence.getFirst(), level));
    }

    private void give() {
        remainder.given(withFixed, precision);
        given = true;
    }

    /** From here on given the fixed effects. */
    void giveFixed() {
        if (!given) {
            give();
            quadratics();
        }
    }

    /** tr PVₖ by factor. */
    double[] trace(double[] gamma) {
        double[] traces = new double[design.codes.length];
        for (int level = 0; level < quadratic.length; level++) {
            double d = 1 + gamma[0] * design.total[0][level];
            traces[0] += design.total[0][level] / d - quadratic[level] / d / d;
        }
        for (int factor = 1; factor < traces.length; factor++) {
            for (int at = design.offset[factor]; at < design.offset[factor + 1]; at++) {
                traces[factor] += rows[at] / gamma[factor];
            }
        }
        return traces;
    }

    /** tr PVⱼPVₖ by pair of factors; negative where it is not computed, as those of the eliminated factor may be. */
    double[][] traces(double[] gamma, boolean ofEliminated) {
        int factors = design.codes.length;
        double[][] traces = new double[factors][factors];
        for (double[] row : traces) {
            Arrays.fill(row, -1);
        }
        for (int j = 1; j < factors; j++) {
            for (int k = 1; k <= j; k++) {
                double squares = remainder.squares(
                        design.offset[j], design.offset[j + 1], design.offset[k], design.offset[k + 1]);
                if (j == k && squares >= 0) {
                    squares += diagonal(rows, gamma[j], j);
                }
                traces[j][k] = squares < 0 ? squares : squares / square(gamma[j] * gamma[k]);
                traces[k][j] = traces[j][k];
            }
        }
        if (ofEliminated) {
            eliminated(gamma, traces);
        }
        return traces;
    }

    /** Off the diagonal the projection is minus the covariance over both ratios; this puts right what is on it. */
    private double diagonal(double[] rows, double gamma, int factor) {
        double sum = 0;
        for (int at = design.offset[factor]; at < design.offset[factor + 1]; at++) {
            sum += square(rows[at] * gamma) - square(remainder.covariance(at, at));
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }

    /**
     * With B = C′D⁻²C: tr PV₀PVₖ = tr TₖBTₖ/γₖ², and tr PV₀PV₀ = Σ(n/d)² − 2Σ n c′Tc/d³ + tr TBTB.
     */
    private void eliminated(double[] gamma, double[][] traces) {
        int size = design.size();
        DMatrixRMaj b = new DMatrixRMaj(size, size);
        Incidence lists = design.incidence.getFirst();
        double own = 0;
        for (int level = 0; level < quadratic.length; level++) {
            double share = design.total[0][level];
            double d = 1 + gamma[0] * share;
            own += share / d * (share / d - 2 * quadratic[level] / d / d);
            for (int at = lists.start()[level]; at < lists.start()[level + 1]; at++) {
                for (int other = lists.start()[level]; other < lists.start()[level + 1]; other++) {
                    b.add(
                            lists.column()[at],
                            lists.column()[other],
                            lists.weight()[at] * lists.weight()[other] / d / d);
                }
            }
        }
        DMatrixRMaj t = new DMatrixRMaj(size, size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                t.set(row, column, remainder.covariance(Math.max(row, column), Math.min(row, column)));
            }
        }
        DMatrixRMaj product = new DMatrixRMaj(size, size);
        CommonOps_DDRM.mult(t, b, product);
        DMatrixRMaj twice = CommonOps_DDRM.elementMult(product, CommonOps_DDRM.transpose(product, null), null);
        traces[0][0] = own + CommonOps_DDRM.elementSum(twice);
        for (int k = 1; k < traces.length; k++) {
            double sum = 0;
            for (int at = design.offset[k]; at < design.offset[k + 1]; at++) {
                DMatrixRMaj left = CommonOps_DDRM.extractRow(product, at, null);
                sum += VectorVectorMult_DDRM.innerProd(left, CommonOps_DDRM.extractRow(t, at, null));
            }
            traces[0][k] = sum / square(gamma[k]);
            traces[k][0] = traces[0][k];
        }
    }

    /** Covariance of the estimates of fixed effects, given what leads from the basis to their columns. */
    DMatrixRMaj ofFixed(DMatrixRMaj toColumns) {
        DMatrixRMaj half = fixed.createLike();
        CommonOps_DDRM.mult(toColumns, fixed, half);
        DMatrixRMaj whole = fixed.createLike();
        CommonOps_DDRM.multTransB(half, toColumns, whole);
        return whole;
    }

    /** Covariance of a level's prediction error with the estimates of the fixed effects' basis. */
    double[] withFixed(int factor, int level) {
        if (factor > 0) {
            return withFixed[design.offset[factor] + level];
        }
        double[] sum = new double[design.fixed.count()];
        Incidence lists = design.incidence.getFirst();
        for (int at = lists.start()[level]; at < lists.start()[level + 1]; at++) {
            double times = -equations.shrink(level) * lists.weight()[at];
            double[] row = withFixed[lists.column()[at]];
            for (int column = 0; column < sum.length; column++) {
                sum[column] += times * row[column];
            }
        }
        return sum;
    }

    /** What the uncertainty of fixed effects adds to the variance of a prediction error that has this covariance with them. */
    double byFixed(double[] covariance) {
        double sum = 0;
        for (int row = 0; row < covariance.length; row++) {
            for (int column = 0; column < covariance.length; column++) {
                sum += covariance[row] * precision.get(row, column) * covariance[column];
            }
        }
        return sum;
    }

    /** The variance of a level's effect given data and fixed effects. */
    double given(int factor, int level, double gamma) {
        if (factor > 0) {
            int at = design.offset[factor] + level;
            return remainder.covariance(at, at);
        }
        double shrink = equations.shrink(level);
        return gamma / (1 + gamma * design.total[0][level]) + shrink * shrink * quadratic[level];
    }
}
