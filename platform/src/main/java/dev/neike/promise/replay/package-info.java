/** What terms would have meant for requests of the past. */
@NullMarked
package dev.neike.promise.replay;

import org.jspecify.annotations.NullMarked;
