/**
 * Reads event logs (XES, CSV) as streams and discovers the service chain in them: who held each case, who handed it to
 * whom, and what the hand-overs cost. Usable without the rest of Neike.
 */
@NullMarked
package dev.neike.eventlog;

import org.jspecify.annotations.NullMarked;
