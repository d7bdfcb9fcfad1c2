/** The beginning of a log as a small table, to look at. Inner room of the library. */
@NullMarked
package dev.neike.eventlog.sample;

import org.jspecify.annotations.NullMarked;
