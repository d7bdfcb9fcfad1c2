/** Whether promises are kept: verdicts booked by month, and read for units and relations. */
@NullMarked
package dev.neike.promise.kept;

import org.jspecify.annotations.NullMarked;
