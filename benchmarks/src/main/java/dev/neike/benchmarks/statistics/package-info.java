/** How fast figures about opinions are computed, beside plain ways to the same figures. */
@NullMarked
package dev.neike.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
