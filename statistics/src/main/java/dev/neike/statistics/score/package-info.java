/**
 * Scores of marks with intervals that are honest for few answers and small teams: mean, percent favourable,
 * recommendation score; their differences; standard scores; corrections for many comparisons; empirical-Bayes
 * shrinkage.
 *
 * <p>Sources: Wilson 1927, Newcombe 1998, Cochran 1977, Rocks 2016, Benjamini and Hochberg 1995, Efron and Morris 1975,
 * Morris 1983; the section or equation stands at each class.
 */
@NullMarked
package dev.neike.statistics.score;

import org.jspecify.annotations.NullMarked;
