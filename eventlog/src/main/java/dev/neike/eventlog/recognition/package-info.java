/** Guesses what the columns of a log mean, by their names (English and Chinese) and their values. Inner room of the library. */
@NullMarked
package dev.neike.eventlog.recognition;

import org.jspecify.annotations.NullMarked;
