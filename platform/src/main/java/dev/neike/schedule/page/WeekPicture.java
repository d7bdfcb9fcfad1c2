package dev.neike.schedule.page;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.KeptDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seven days of a real week, hour by hour. */
public record WeekPicture(LocalDate monday, List<Day> days) {

    /**
     * A day.
     *
     * @param special what makes it special, or {@code null}
     * @param now the minute that it is now, or -1 on another day
     */
    public record Day(
            LocalDate date, DayPlan plan, @Nullable KeptDay special, int now) {

        public boolean isToday() {
            return now >= 0;
        }

        public List<OpenHours> hours() {
            return plan.hours();
        }
    }

    /** The week in which a date lies. */
    static WeekPicture of(KeptCalendar kept, BusinessCalendar calendar, LocalDate date, Instant at) {
        ZonedDateTime now = at.atZone(calendar.zone());
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Day> days = monday.datesUntil(monday.plusDays(7))
                .map(day -> new Day(
                        day,
                        calendar.plan(day),
                        kept.day(day).orElse(null),
                        day.equals(now.toLocalDate()) ? now.getHour() * 60 + now.getMinute() : -1))
                .toList();
        return new WeekPicture(monday, days);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public LocalDate before() {
        return monday.minusDays(7);
    }

    public LocalDate after() {
        return monday.plusDays(7);
    }
}
