package dev.neike.promise.store;

import dev.neike.organization.UnitId;
import dev.neike.schedule.CalendarId;

/** The calendar that a promise was counted with, as it was in a version, and whose promise it was. */
public record CountedWith(CalendarId calendar, int version, UnitId provider) {}
