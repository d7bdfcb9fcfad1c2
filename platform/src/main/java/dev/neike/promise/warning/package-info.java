/** Warns before promises fall due and escalates after, by steps that administrators set; a job, once for each step. */
@NullMarked
package dev.neike.promise.warning;

import org.jspecify.annotations.NullMarked;
