/** Tells how promises stand, and why, for people and programs. */
@NullMarked
package dev.neike.promise.told;

import org.jspecify.annotations.NullMarked;
