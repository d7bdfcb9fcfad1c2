/** Writes logs and chains as IEEE 1849 XES. */
@NullMarked
package dev.neike.eventlog.export;

import org.jspecify.annotations.NullMarked;
