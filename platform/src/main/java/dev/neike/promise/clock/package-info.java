/**
 * Clocks over the legs of a request, computed anew from all of them each time, so that nothing which happened to a request
 * can leave a clock behind in another state. Pure: no Spring, no database.
 */
@NullMarked
package dev.neike.promise.clock;

import org.jspecify.annotations.NullMarked;
