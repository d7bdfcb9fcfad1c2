/** CSV read as a stream of bytes, without making text of columns nobody asked for. Inner room of the library. */
@NullMarked
package dev.neike.eventlog.csv;

import org.jspecify.annotations.NullMarked;
