/**
 * Which dimensions carry overall satisfaction, and what to do about which.
 *
 * <p>Shares of R²: Lindeman, Merenda and Gold 1980 (LMG, the Shapley value of R²) and Johnson 2000 (relative weights),
 * with bootstrap intervals (Efron 1987); importance beside performance: Martilla and James 1977. Shares tell how much
 * of the outcome's variance goes with a dimension, not what would happen if it were changed.
 */
@NullMarked
package dev.neike.statistics.driver;

import org.jspecify.annotations.NullMarked;
