/** Requests, queues and one's work for programs. */
@NullMarked
package dev.neike.request.api;

import org.jspecify.annotations.NullMarked;
