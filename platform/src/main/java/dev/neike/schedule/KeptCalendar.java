package dev.neike.schedule;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.WeekPlan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A calendar as it is kept.
 *
 * @param usual whether it is the one for units that have none
 * @param version counts the changes of anything that belongs to it
 * @param weeks ordinary weeks by their first day
 * @param days days that are not like their weekday, in order
 */
public record KeptCalendar(
        CalendarId id,
        String name,
        ZoneId zone,
        boolean usual,
        int version,
        SortedMap<LocalDate, WeekPlan> weeks,
        List<KeptDay> days) {

    public KeptCalendar {
        weeks = new TreeMap<>(weeks);
        days = List.copyOf(days);
    }

    /**
     * What it means.
     *
     * @throws dev.neike.calendar.CalendarRefused where it means nothing
     */
    public BusinessCalendar meaning() {
        return BusinessCalendar.of(zone, weeks, days.stream().map(KeptDay::day).toList());
    }
}
