/** Times as logs write them, read from bytes to microseconds since 1970. Inner room of the library. */
@NullMarked
package dev.neike.eventlog.time;

import org.jspecify.annotations.NullMarked;
