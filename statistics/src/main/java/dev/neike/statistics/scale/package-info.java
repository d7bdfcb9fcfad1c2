/**
 * Scales: whether several items may be added up to one score. Item statistics, Cronbach's α with its interval, McDonald's
 * ω of the one-factor model, each also split by group; missing answers are handled by a stated rule and counted.
 *
 * <p>Sources: Cronbach 1951; Feldt, Woodruff and Salih 1987; McDonald 1999; Lawley and Maxwell 1971. The measures are
 * named and computed as in the R package psych where it has them.
 */
@NullMarked
package dev.neike.statistics.scale;

import org.jspecify.annotations.NullMarked;
