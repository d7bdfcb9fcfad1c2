/** Promises for programs, and the pages on how a unit keeps them. */
@NullMarked
package dev.neike.promise.page;

import org.jspecify.annotations.NullMarked;
