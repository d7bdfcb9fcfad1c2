/**
 * Statistics of opinions and times, usable without the rest of Neike.
 *
 * <p>Every statistic says its definition, its edge cases and where its formula stands in print. What can't be computed is
 * refused; it never leaves as {@code NaN}.
 *
 * <p>Here stands what all share, and times: quantiles, distributions, histograms that add up. Below: {@code scale} how reliable
 * scales are, {@code agreement} whether answers may be averaged, {@code score} marks with intervals and what differs,
 * {@code mixed} linear mixed models and on top of them {@code fair} scores, {@code driver} what carries satisfaction,
 * {@code share} how even shares are, {@code network} who favours whom.
 */
@NullMarked
package dev.neike.statistics;

import org.jspecify.annotations.NullMarked;
