/** How fast mixed models are fitted, beside R's lme4. */
@NullMarked
package dev.neike.benchmarks.mixed;

import org.jspecify.annotations.NullMarked;
