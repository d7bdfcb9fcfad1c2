/**
 * Requests with their legs as an event log, XES (IEEE 1849) or CSV. Read again, it gives the hand-overs that Neike counts
 * itself: whoever asks is the first unit of a case, an offer that was sent back is no hand-over.
 */
@NullMarked
@NamedInterface("export")
package dev.neike.request.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
