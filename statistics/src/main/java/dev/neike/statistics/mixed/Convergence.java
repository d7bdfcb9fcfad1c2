package dev.neike.statistics.mixed;

/**
 * How the variances were found. A fit that did not converge is refused, so that there is always an answer to tell of.
 *
 * @param iterations Newton steps, the last of which was too small to be taken
 * @param evaluations how often the criterion was computed
 * @param gradient the largest derivative of the criterion by the logarithm of a variance that is not zero: what is left to
 *     gain, in units of deviance; 0 where all are zero
 * @param slopeAtBoundary the least derivative of the criterion by a ratio σₖ²/σ² that is zero, times the levels' mean weight;
 *     not negative, for there is nothing to gain by raising it; 0 where none is zero
 */
public record Convergence(int iterations, int evaluations, double gradient, double slopeAtBoundary) {}
