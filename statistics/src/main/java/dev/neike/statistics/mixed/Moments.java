package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * Where the search begins: variances by equating the squared sums of residuals by level, and the squares of residuals, with
 * their expectations. This is MINQUE(0), unbiased, and the answer itself where data are balanced. Source: Rao 1971; Searle,
 * Casella and McCulloch 1992, section 11.3. The equations have no solution exactly where variances can't be told apart.
 */
final class Moments {

    /** The least ratio to begin with, as a share of what one level's own rows would need to matter. */
    private static final double LEAST = 0.02;

    private static final double SINGULAR = 1e-10;

    private Moments() {}

    static double[] ratios(Design design) {
        int factors = design.codes.length;
        double[][][] within = new double[factors][][];
        for (int factor = 0; factor < factors; factor++) {
            within[factor] = withFixed(design, factor);
        }
        DMatrixRMaj expected = new DMatrixRMaj(factors + 1, factors + 1);
        DMatrixRMaj observed = new DMatrixRMaj(factors + 1, 1);
        for (int j = 0; j < factors; j++) {
            for (int k = j; k < factors; k++) {
                double squares = squares(design, j, k, within);
                expected.set(j, k, squares);
                expected.set(k, j, squares);
            }
            double trace = trace(design, j, within[j]);
            expected.set(j, factors, trace);
            expected.set(factors, j, trace);
            observed.set(j, observed(design, j));
        }
        expected.set(factors, factors, design.rows.length - (double) design.fixed.count());
        observed.set(factors, design.weightedSquares(design.values));
        return ratios(design, expected, observed);
    }

    private static double[] ratios(Design design, DMatrixRMaj expected, DMatrixRMaj observed) {
        requireApart(design, expected);
        DMatrixRMaj variances = observed.createLike();
        var solver = LinearSolverFactory_DDRM.symmPosDef(expected.numRows);
        if (!solver.setA(expected.copy())) {
            throw new StatisticRefused(Reason.COLLINEAR, "variances of " + design.factors);
        }
        solver.solve(observed, variances);
        double[] ratios = new double[expected.numRows - 1];
        double residual = Math.max(variances.get(ratios.length), 0.05);
        for (int factor = 0; factor < ratios.length; factor++) {
            ratios[factor] = Math.max(variances.get(factor) / residual, LEAST / design.meanTotal(factor));
        }
        return ratios;
    }

    /** Each kind of variation must be more than a mixture of those before it, the residual first. */
    private static void requireApart(Design design, DMatrixRMaj expected) {
        int last = expected.numRows - 1;
        DMatrixRMaj left = expected.copy();
        for (int step = 0; step <= last; step++) {
            int pivot = step == 0 ? last : step - 1;
            double own = left.get(pivot, pivot);
            double whole = step == 0
                    ? 1
                    : Arrays.stream(design.total[pivot]).map(it -> it * it).sum();
            if (!(own > SINGULAR * whole)) {
                throw new StatisticRefused(
                        Reason.COLLINEAR,
                        design.factors.get(pivot).name() + ": its variance can't be told from what else varies");
            }
            for (int row = 0; row <= last; row++) {
                double times = row == pivot ? 0 : left.get(row, pivot) / own;
                for (int column = 0; column <= last; column++) {
                    left.add(row, column, -times * left.get(pivot, column));
                }
            }
        }
    }

    /** Z′WB by level. */
    private static double[][] withFixed(Design design, int factor) {
        Incidence lists = design.incidence.get(factor);
        double[][] sums = new double[lists.levels()][design.fixed.count()];
        for (int level = 0; level < sums.length; level++) {
            int end = lists.start()[level + 1];
            for (int at = lists.start()[level]; at < end; at++) {
                if (lists.column()[at] >= design.random()) {
                    sums[level][lists.column()[at] - design.random()] = lists.weight()[at];
                }
            }
        }
        return sums;
    }

    /** The sum of squares of Zⱼ′MZₖ, M = W − WBB′W. */
    private static double squares(Design design, int j, int k, double[][][] within) {
        double sum = 0;
        if (j == k) {
            for (int level = 0; level < within[j].length; level++) {
                double total = design.total[j][level];
                sum += total * total - 2 * total * dot(within[j][level], within[j][level]);
            }
        } else {
            Incidence lists = design.incidence.get(j);
            for (int level = 0; level < lists.levels(); level++) {
                for (int at = lists.start()[level]; at < lists.start()[level + 1]; at++) {
                    int other = lists.column()[at] - design.offset[k];
                    if (other >= 0 && other < within[k].length) {
                        double weight = lists.weight()[at];
                        sum += weight * (weight - 2 * dot(within[j][level], within[k][other]));
                    }
                }
            }
        }
        return sum + products(within[j], within[k]);
    }

    /** tr A′A B′B. */
    private static double products(double[][] a, double[][] b) {
        int count = a[0].length;
        double sum = 0;
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                sum += product(a, row, column) * product(b, row, column);
            }
        }
        return sum;
    }

    private static double product(double[][] matrix, int one, int other) {
        double sum = 0;
        for (double[] row : matrix) {
            sum += row[one] * row[other];
        }
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    private static double trace(Design design, int factor, double[][] within) {
        double sum = 0;
        for (int level = 0; level < within.length; level++) {
            sum += design.total[factor][level] - dot(within[level], within[level]);
        }
        return sum;
    }

    private static double observed(Design design, int factor) {
        double[] sums = new double[design.levels(factor)];
        for (int row = 0; row < design.rows.length; row++) {
            sums[design.codes[factor][row]] += design.weight[row] * design.values[row];
        }
        return dot(sums, sums);
    }
}
