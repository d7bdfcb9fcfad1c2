/** Computes open promises anew where units are open at other times than before; a job, so that nobody waits for it. */
@NullMarked
package dev.neike.promise.recount;

import org.jspecify.annotations.NullMarked;
