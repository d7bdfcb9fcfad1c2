package dev.neike.statistics.mixed;

import java.util.Arrays;

/**
 * The mixed model equations at given variance ratios γ = σₖ²/σ²: solved for any values, and the profiled criterion. Source:
 * Bates et al. 2015, sections 3.4 and 3.5, with the largest factor eliminated by hand, whose block is diagonal.
 */
final class Equations {

    final Design design;
    final Remainder remainder;
    final Criterion criterion;

    /** 1/(n + 1/γ₀) by level of factor 0. */
    private final double[] shrink;

    private final double[] t;
    private final double[] penalty;

    /**
     * Where the search stands.
     *
     * @param gamma variance ratios by factor
     * @param criterion minus twice the profiled log-likelihood, of the scaled values and without constants
     * @param squares y′Py: what remains of the values' squares
     * @param solution effects and residuals
     * @param scores Z′Py by factor and level
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Point(double[] gamma, double criterion, double squares, Solution solution, double[][] scores) {}

    /**
     * The equations' solution.
     *
     * @param eliminated effects of factor 0
     * @param remaining effects of the other factors, and coefficients of the fixed effects' basis
     * @param residual by row
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Solution(double[] eliminated, double[] remaining, double[] residual) {}

    Equations(Design design, Remainder remainder, Criterion criterion) {
        this.design = design;
        this.remainder = remainder;
        this.criterion = criterion;
        shrink = new double[design.levels(0)];
        t = new double[design.size()];
        penalty = new double[design.size()];
        Arrays.fill(penalty, 0, design.random(), 1);
    }

    /** Rows less parameters that are not profiled out: n of the likelihood, n − p of the restricted one. */
    double freedom() {
        return criterion == Criterion.ML ? design.rows.length : design.rows.length - design.fixed.count();
    }

    /** Moves to these ratios, each above zero. The criterion is infinite where the equations can't be solved. */
    Point at(double[] gamma) {
        Arrays.setAll(shrink, level -> 1 / (design.total[0][level] + 1 / gamma[0]));
        Arrays.fill(t, 1);
        for (int factor = 1; factor < gamma.length; factor++) {
            Arrays.fill(t, design.offset[factor], design.offset[factor + 1], Math.sqrt(gamma[factor]));
        }
        remainder.eliminate(shrink);
        boolean solvable = remainder.decompose(t, penalty);
        Solution solution =
                solvable ? solve(design.values) : new Solution(shrink.clone(), t.clone(), design.values.clone());
        double squares = squares(solution, gamma);
        double value = freedom() * Math.log(squares) + logDeterminant(gamma);
        return new Point(
                gamma,
                solvable && Double.isFinite(value) ? value : Double.POSITIVE_INFINITY,
                squares,
                solution,
                scores(solution.eliminated(), solution.remaining(), gamma));
    }

    /**
     * Moves to the additive model of two factors, both with fixed effects: no penalties, the last level of the second factor
     * and the intercept held at zero, for factor 0 holds both.
     *
     * @param ridge what is added to the diagonal of covariates
     * @return whether it can be solved
     */
    boolean additive(double ridge) {
        Arrays.setAll(shrink, level -> 1 / design.total[0][level]);
        Arrays.fill(t, 1);
        Arrays.fill(penalty, 0);
        Arrays.fill(penalty, design.random(), penalty.length, ridge);
        for (int held : new int[] {design.random() - 1, design.random()}) {
            t[held] = 0;
            penalty[held] = 1;
        }
        remainder.eliminate(shrink);
        return remainder.decompose(t, penalty);
    }

    /** t S⁻¹ t times a vector. */
    double[] covarianceTimes(double[] vector) {
        double[] product = vector.clone();
        scale(product);
        remainder.solve(product);
        scale(product);
        return product;
    }

    /** Effects and residuals when the model is fitted to any values, by row, instead of those of the design. */
    Solution solve(double[] values) {
        double[] sums = new double[shrink.length];
        double[] right = right(values, sums);
        solve(sums, right);
        return new Solution(sums, right, residual(values, sums, right));
    }

    /** From right sides to effects, in place: those of factor 0, and the remaining. */
    private void solve(double[] sums, double[] right) {
        Incidence lists = design.incidence.getFirst();
        for (int level = 0; level < sums.length; level++) {
            lists.addTo(right, level, -shrink[level] * sums[level]);
        }
        scale(right);
        remainder.solve(right);
        scale(right);
        for (int level = 0; level < sums.length; level++) {
            sums[level] = shrink[level] * (sums[level] - lists.dot(level, right));
        }
    }

    /** Z′PZₖv by factor and level, at ratios γ, for a number by level of factor k. */
    double[][] projected(int factor, double[] levels, double[] gamma) {
        double[] sums = new double[shrink.length];
        double[] right = new double[design.size()];
        design.crossProducts(factor, levels, sums, right);
        solve(sums, right);
        return scores(sums, right, gamma);
    }

    private void scale(double[] vector) {
        for (int column = 0; column < vector.length; column++) {
            vector[column] *= t[column];
        }
    }

    /** Z′Wv and X′Wv over what remains; that of factor 0 goes to sums. */
    private double[] right(double[] values, double[] sums) {
        double[] right = new double[design.size()];
        for (int row = 0; row < values.length; row++) {
            double weighted = design.weight[row] * values[row];
            sums[design.codes[0][row]] += weighted;
            for (int factor = 1; factor < design.codes.length; factor++) {
                right[design.offset[factor] + design.codes[factor][row]] += weighted;
            }
            for (int column = 0; column < design.fixed.count(); column++) {
                right[design.random() + column] += weighted * design.fixed.basis()[column][row];
            }
        }
        return right;
    }

    private double[] residual(double[] values, double[] eliminated, double[] remaining) {
        double[] residual = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            double fitted = eliminated[design.codes[0][row]];
            for (int factor = 1; factor < design.codes.length; factor++) {
                fitted += remaining[design.offset[factor] + design.codes[factor][row]];
            }
            for (int column = 0; column < design.fixed.count(); column++) {
                fitted += remaining[design.random() + column] * design.fixed.basis()[column][row];
            }
            residual[row] = values[row] - fitted;
        }
        return residual;
    }

    /** Weighted residual squares and those of effects over their ratios: the penalised residual sum of squares. */
    private double squares(Solution solution, double[] gamma) {
        double squares = design.weightedSquares(solution.residual());
        for (double effect : solution.eliminated()) {
            squares += effect * effect / gamma[0];
        }
        for (int factor = 1; factor < gamma.length; factor++) {
            for (int at = design.offset[factor]; at < design.offset[factor + 1]; at++) {
                squares += solution.remaining()[at] * solution.remaining()[at] / gamma[factor];
            }
        }
        return squares;
    }

    private double logDeterminant(double[] gamma) {
        double sum = remainder.logDeterminant(0, criterion == Criterion.ML ? design.random() : design.size());
        for (double total : design.total[0]) {
            sum += Math.log1p(gamma[0] * total);
        }
        return sum;
    }

    /** Z′Py by factor and level: where the equations hold, sums of weighted residuals are effects over their ratio. */
    private double[][] scores(double[] eliminated, double[] remaining, double[] gamma) {
        double[][] scores = new double[gamma.length][];
        for (int factor = 0; factor < scores.length; factor++) {
            scores[factor] = factor == 0
                    ? eliminated.clone()
                    : Arrays.copyOfRange(remaining, design.offset[factor], design.offset[factor + 1]);
            for (int level = 0; level < scores[factor].length; level++) {
                scores[factor][level] /= gamma[factor];
            }
        }
        return scores;
    }

    double shrink(int level) {
        return shrink[level];
    }
}
