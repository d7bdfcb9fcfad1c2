/** Reads days off from iCalendar (RFC 5545) and says line by line what it could not read. */
@NullMarked
package dev.neike.schedule.ical;

import org.jspecify.annotations.NullMarked;
