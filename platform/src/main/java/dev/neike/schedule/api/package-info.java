/** Calendars and business time for programs. */
@NullMarked
package dev.neike.schedule.api;

import org.jspecify.annotations.NullMarked;
