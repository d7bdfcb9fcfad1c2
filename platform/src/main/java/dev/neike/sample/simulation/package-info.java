/** Six months of a made-up company, from a seed: pure, the same each time. All it assumes stands in {@link Assumptions}. */
@NullMarked
package dev.neike.sample.simulation;

import org.jspecify.annotations.NullMarked;
