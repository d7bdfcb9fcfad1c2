/**
 * Who favours whom: reciprocity, pairs that favour each other more than their totals explain, and the densest group.
 *
 * <p>Sources: Garlaschelli and Loffredo 2004, Squartini et al. 2013, Goodman 1968, Tumminello et al. 2011, Charikar
 * 2000; more at each class.
 */
@NullMarked
package dev.neike.statistics.network;

import org.jspecify.annotations.NullMarked;
