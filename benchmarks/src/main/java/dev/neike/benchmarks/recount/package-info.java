/** How fast what is promised is computed anew when a calendar changes. */
@NullMarked
package dev.neike.benchmarks.recount;

import org.jspecify.annotations.NullMarked;
