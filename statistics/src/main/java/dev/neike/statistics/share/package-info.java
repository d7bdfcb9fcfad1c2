/**
 * How evenly something is shared out, and how to share it out fairly: Gini, Lorenz, Jain, max-min.
 *
 * <p>Sources: Lorenz 1905, Gini 1912, Gastwirth 1972, Jain, Chiu and Hawe 1984, Bertsekas and Gallager 1992; more at
 * each class.
 */
@NullMarked
package dev.neike.statistics.share;

import org.jspecify.annotations.NullMarked;
