/** Follows requests and keeps what is promised about them, in the transaction of each act. */
@NullMarked
package dev.neike.promise.keep;

import org.jspecify.annotations.NullMarked;
