package dev.neike.schedule.page;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.WeekPlan;
import dev.neike.schedule.HoursText;
import dev.neike.schedule.WeekPreset;
import dev.neike.shell.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * An ordinary week as it was typed, day by day.
 *
 * @param from its first day
 * @param preset a ready week in place of what was typed, or {@code null}
 */
public record WeekForm(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @Nullable String monday,
        @Nullable String tuesday,
        @Nullable String wednesday,
        @Nullable String thursday,
        @Nullable String friday,
        @Nullable String saturday,
        @Nullable String sunday,
        @Nullable WeekPreset preset) {

    static WeekForm of(LocalDate from, WeekPlan week) {
        return new WeekForm(
                from,
                week.on(DayOfWeek.MONDAY).toString(),
                week.on(DayOfWeek.TUESDAY).toString(),
                week.on(DayOfWeek.WEDNESDAY).toString(),
                week.on(DayOfWeek.THURSDAY).toString(),
                week.on(DayOfWeek.FRIDAY).toString(),
                week.on(DayOfWeek.SATURDAY).toString(),
                week.on(DayOfWeek.SUNDAY).toString(),
                null);
    }

    /** The name of a day's field. */
    public static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** What was typed for a day. */
    public String typed(DayOfWeek day) {
        return Objects.requireNonNullElse(
                switch (day) {
                    case MONDAY -> monday;
                    case TUESDAY -> tuesday;
                    case WEDNESDAY -> wednesday;
                    case THURSDAY -> thursday;
                    case FRIDAY -> friday;
                    case SATURDAY -> saturday;
                    case SUNDAY -> sunday;
                },
                "");
    }

    /** What is wrong with single days. */
    Map<DayOfWeek, Refusal> troubles() {
        Map<DayOfWeek, Refusal> troubles = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            try {
                HoursText.parse(typed(day));
            } catch (Refusal refusal) {
                troubles.put(day, refusal);
            }
        }
        return troubles;
    }

    /**
     * The week meant.
     *
     * @throws Refusal where a day cannot be read
     */
    WeekPlan plan() {
        if (preset != null) {
            return preset.plan();
        }
        Map<DayOfWeek, DayPlan> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, HoursText.parse(typed(day)));
        }
        return new WeekPlan(days);
    }
}
