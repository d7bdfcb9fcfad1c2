/**
 * The bytes of a source: unpacked under guard, turned into UTF-8, fetched ahead by a thread of their own. Inner room of the
 * library.
 */
@NullMarked
package dev.neike.eventlog.input;

import org.jspecify.annotations.NullMarked;
