package dev.neike.schedule.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.KeptDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar. Hours are local times of its zone as in {@code 09:00-12:00}; {@code 24:00} is the end of a day.
 *
 * @param zone as in {@code Asia/Shanghai}
 * @param usual whether it is the one for units that have none
 * @param weeks ordinary weeks, each from a day on; what lies before the first is like the first
 * @param days days that are not like their weekday
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarJson(
        long id,
        String name,
        @Nullable String englishName,
        String zone,
        boolean usual,
        int version,
        List<WeekJson> weeks,
        List<DayJson> days) {

    /** The hours of the open days of a week, by {@code monday} to {@code sunday}. */
    record WeekJson(LocalDate from, Map<String, List<String>> hours) {}

    /**
     * A special day.
     *
     * @param kind {@code holiday}, {@code workday} or {@code hours}
     * @param hours of a day that has its own
     * @param source where it came from; empty where somebody typed it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayJson(
            LocalDate date,
            String kind,
            String name,
            @Nullable String englishName,
            @Nullable List<String> hours,
            String source) {

        static DayJson of(KeptDay it) {
            SpecialDay day = it.day();
            DayPlan plan = day.plan();
            return new DayJson(
                    day.date(),
                    slug(day.kind()),
                    day.name(),
                    it.english(),
                    day.kind() == SpecialDay.Kind.HOURS && plan != null ? CalendarJson.hours(plan) : null,
                    it.source());
        }
    }

    static CalendarJson of(KeptCalendar it) {
        return new CalendarJson(
                it.id().value(),
                it.name(),
                it.english(),
                it.zone().getId(),
                it.usual(),
                it.version(),
                it.weeks().entrySet().stream()
                        .map(week -> new WeekJson(week.getKey(), week(week.getValue())))
                        .toList(),
                it.days().stream().map(DayJson::of).toList());
    }

    private static Map<String, List<String>> week(WeekPlan week) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!week.on(day).isClosed()) {
                days.put(slug(day), hours(week.on(day)));
            }
        }
        return days;
    }

    static List<String> hours(DayPlan plan) {
        return plan.hours().stream()
                .map(it -> OpenHours.text(it.from()) + "-" + OpenHours.text(it.to()))
                .toList();
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
