/** XES read as a stream. Inner room of the library. */
@NullMarked
package dev.neike.eventlog.xes;

import org.jspecify.annotations.NullMarked;
