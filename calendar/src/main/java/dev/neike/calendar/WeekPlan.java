package dev.neike.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * When the days of an ordinary week are open.
 *
 * @param days those that are open; all others are closed
 */
public record WeekPlan(Map<DayOfWeek, DayPlan> days) {

    public static final WeekPlan ALWAYS = of(DayPlan.ALL_DAY, DayOfWeek.values());

    public WeekPlan {
        Map<DayOfWeek, DayPlan> open = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, plan) -> {
            if (!plan.isClosed()) {
                open.put(day, plan);
            }
        });
        days = Map.copyOf(open);
    }

    /** The same hours on these days. */
    public static WeekPlan of(DayPlan plan, DayOfWeek... days) {
        Map<DayOfWeek, DayPlan> all = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(days).forEach(day -> all.put(day, plan));
        return new WeekPlan(all);
    }

    public DayPlan on(DayOfWeek day) {
        return days.getOrDefault(day, DayPlan.CLOSED);
    }

    public boolean isNeverOpen() {
        return days.isEmpty();
    }

    /** The hours of a working day moved to a day that is usually closed: those of the first open day of the week. */
    public DayPlan workday() {
        return Arrays.stream(DayOfWeek.values())
                .map(this::on)
                .filter(plan -> !plan.isClosed())
                .findFirst()
                .orElse(DayPlan.CLOSED);
    }
}
