package dev.neike.sample.simulation;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.PublicHolidays;
import dev.neike.calendar.WeekPlan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * When people of the made-up company work: Monday to Friday between the assumed hours, but for public holidays as far as
 * they are published, and on the days to which work is moved for them.
 */
final class WorkHours {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(
            Assumptions.ZONE,
            WeekPlan.of(
                    DayPlan.of(new OpenHours(
                            Assumptions.OPENS.get(ChronoField.MINUTE_OF_DAY),
                            Assumptions.CLOSES.get(ChronoField.MINUTE_OF_DAY))),
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY),
            PublicHolidays.mainlandChina().stream()
                    .flatMap(year -> year.days().stream())
                    .map(PublicHolidays.Named::day)
                    .toList());

    private WorkHours() {}

    static boolean workday(LocalDate day) {
        return !CALENDAR.plan(day).isClosed();
    }

    /** The instant after so much working time. */
    static Instant after(Instant start, Duration work) {
        return CALENDAR.after(start, work);
    }
}
