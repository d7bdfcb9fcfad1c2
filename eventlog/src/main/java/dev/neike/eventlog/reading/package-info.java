/**
 * From bytes to columns: unpacking with its guard, XES and CSV as streams, times, dictionaries. Two threads work hand in
 * hand: one unpacks, one parses. Inner room of the library; callers use {@link dev.neike.eventlog.EventLog}.
 */
@NullMarked
package dev.neike.eventlog.reading;

import org.jspecify.annotations.NullMarked;
