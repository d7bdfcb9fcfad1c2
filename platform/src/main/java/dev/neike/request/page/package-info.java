/** The pages of requests: asking, one request, lists and queues. */
@NullMarked
package dev.neike.request.page;

import org.jspecify.annotations.NullMarked;
