/** How fast due times are computed. */
@NullMarked
package dev.neike.benchmarks.due;

import org.jspecify.annotations.NullMarked;
