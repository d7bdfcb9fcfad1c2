package dev.neike.schedule;

import dev.neike.calendar.BusinessCalendar;

/**
 * A calendar to count with.
 *
 * @param version of the calendar counted with
 */
public record NamedCalendar(CalendarId id, String name, int version, BusinessCalendar calendar) {}
