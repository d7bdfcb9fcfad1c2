/**
 * Statistics of opinions and times, usable without the rest of Neike.
 *
 * <p>Every statistic says its definition, its edge cases and where its formula stands in print. What can't be computed is
 * refused; it never leaves as {@code NaN}.
 */
@NullMarked
package dev.neike.statistics;

import org.jspecify.annotations.NullMarked;
