package dev.neike.statistics.mixed;

import org.ejml.data.DMatrixRMaj;

/**
 * What remains when the largest factor is eliminated: G = Z′MZ over the remaining columns, M = W − WZ₀(Z₀′WZ₀ + I/γ₀)⁻¹Z₀′W,
 * and the matrix S = tGt + I of the mixed model equations, t the relative standard deviations and 1 for fixed effects, whose
 * part of I is zero. Steps are taken in this order: {@link #eliminate}, {@link #decompose}, {@link #solve} and {@link
 * #logDeterminant}, {@link #invert}, and then what asks for covariances.
 */
interface Remainder {

    /** Computes G, given 1/(n + 1/γ₀) by level of the eliminated factor. */
    void eliminate(double[] shrink);

    /**
     * Decomposes S.
     *
     * @param penalty what is added to the diagonal, 1 or 0 by column
     * @return whether S is positive definite
     */
    boolean decompose(double[] t, double[] penalty);

    /** Solves Sx = right in place. */
    void solve(double[] right);

    /** log|S| of some leading columns given those before. */
    double logDeterminant(int from, int to);

    /** Computes t S⁻¹ t: the covariance of prediction errors relative to σ². */
    void invert();

    /** Turns the covariance of prediction errors into that given the fixed effects, whose rows become zero. */
    void given(double[][] withFixed, DMatrixRMaj precision);

    /** An entry of the covariance; where few are kept, one that occurs together in S. */
    double covariance(int row, int column);

    /** c′Tc of the covariance T and a level's list c. */
    double quadratic(Incidence of, int level);

    /** For each row Σ over columns of covariance times G. */
    double[] tracesOfRows();

    /** The sum of squares of the covariances of two ranges of columns; negative where not all of them are kept. */
    double squares(int from, int to, int otherFrom, int otherTo);
}
