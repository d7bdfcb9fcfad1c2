/** Lists of requests: a unit's queue, one's own requests and work, search. Each reads one index and stops at its limit. */
@NullMarked
package dev.neike.request.queue;

import org.jspecify.annotations.NullMarked;
