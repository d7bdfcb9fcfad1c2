/** Programs that print our figures beside a yardstick's, from one run. */
@NullMarked
package dev.neike.benchmarks;

import org.jspecify.annotations.NullMarked;
