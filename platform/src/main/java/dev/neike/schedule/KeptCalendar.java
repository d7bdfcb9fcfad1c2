package dev.neike.schedule;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.shell.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as it is kept.
 *
 * @param english its name in English where that differs, or {@code null}
 * @param usual whether it is the one for units that have none
 * @param version another one after each change of anything that belongs to it
 * @param weeks ordinary weeks by their first day; what lies before the first is like the first
 * @param days days that are not like their weekday, in order
 */
public record KeptCalendar(
        CalendarId id,
        String name,
        @Nullable String english,
        ZoneId zone,
        boolean usual,
        int version,
        SortedMap<LocalDate, WeekPlan> weeks,
        List<KeptDay> days) {

    public KeptCalendar {
        weeks = new TreeMap<>(weeks);
        days = List.copyOf(days);
    }

    /** The name for a reader of this language. */
    public String nameIn(Texts texts) {
        return english == null || texts.isChinese() ? name : english;
    }

    /**
     * What it means.
     *
     * @throws dev.neike.calendar.CalendarRefused where it means nothing
     */
    public BusinessCalendar meaning() {
        return BusinessCalendar.of(zone, weeks, days.stream().map(KeptDay::day).toList());
    }

    /** The special day of this date. */
    public Optional<KeptDay> day(LocalDate date) {
        return days.stream().filter(it -> it.day().date().equals(date)).findFirst();
    }

    /** The ordinary week that holds on this date. */
    public WeekPlan week(LocalDate date) {
        LocalDate since = weeks.headMap(date.plusDays(1)).isEmpty()
                ? weeks.firstKey()
                : weeks.headMap(date.plusDays(1)).lastKey();
        return weeks.getOrDefault(since, WeekPlan.ALWAYS);
    }

    /** Whether both are open at the same times, whatever things are called. */
    boolean opensLike(KeptCalendar other) {
        return zone.equals(other.zone)
                && weeks.equals(other.weeks)
                && nameless(days).equals(nameless(other.days));
    }

    private static List<SpecialDay> nameless(List<KeptDay> days) {
        return days.stream()
                .map(KeptDay::day)
                .map(it -> new SpecialDay(it.date(), "", it.kind(), it.plan()))
                .toList();
    }
}
