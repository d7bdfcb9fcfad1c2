/**
 * Fair scores: what is rated, with the severity of those who rated taken out, and how sure that is.
 *
 * <p>Sources: Searle, Casella and McCulloch, Variance Components, 1992; Robinson, "That BLUP is a Good Thing", Statistical
 * Science 6, 1991; Searle, Linear Models for Unbalanced Data, 1987.
 */
@NullMarked
package dev.neike.statistics.fair;

import org.jspecify.annotations.NullMarked;
