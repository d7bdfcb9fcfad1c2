package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/**
 * What remains when the largest factor is eliminated: G = Z′MZ over the remaining columns, M = W − WZ₀(Z₀′WZ₀ + I/γ₀)⁻¹Z₀′W,
 * and the matrix S = tGt + I of the mixed model equations, t the relative standard deviations and 1 for fixed effects, whose
 * part of I is zero. Steps are taken in this order: {@link #eliminate}, {@link #decompose}, {@link #solve} and {@link
 * #logDeterminant}, {@link #invert}, and then what asks for covariances.
 */
interface Remainder {

    /** Up to so many columns all entries are kept: what is saved by leaving some out is less than what looking for them costs. */
    int FEW = 1000;

    /** Entries of a sparse factor: 16 bytes each. */
    long MOST_ENTRIES = 20_000_000;

    /** Whose square an array can have as its length. */
    int MOST_COLUMNS = 46_000;

    /** The kind of remainder that suits a design. */
    static Remainder of(Design design) {
        long size = design.size();
        if (size > FEW) {
            Optional<Remainder> sparse = SparseRemainder.of(design, Math.min(size * size / 40, MOST_ENTRIES));
            if (sparse.isPresent()) {
                return sparse.get();
            }
        }
        // Twice eight bytes a cell, and as much again for all else.
        if (size > Math.sqrt(Runtime.getRuntime().maxMemory() / 24.0) || size > MOST_COLUMNS) {
            throw new StatisticRefused(
                    Reason.OUT_OF_RANGE, size + " columns that occur together: too many for the memory there is");
        }
        return new DenseRemainder(design);
    }

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
