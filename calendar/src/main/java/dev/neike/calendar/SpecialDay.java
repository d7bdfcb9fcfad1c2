package dev.neike.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like its weekday.
 *
 * @param name what people call it, such as a holiday's name
 * @param plan its hours; {@code null} for those of an ordinary working day
 */
public record SpecialDay(
        LocalDate date, String name, Kind kind, @Nullable DayPlan plan) {

    /** What makes it special. */
    public enum Kind {
        /** Closed. */
        HOLIDAY,
        /** A working day where the week has none: 调休. */
        WORKDAY,
        /** Other hours than usual, such as half a day. */
        HOURS
    }

    public SpecialDay {
        boolean fits = switch (kind) {
            case HOLIDAY -> plan != null && plan.isClosed();
            case WORKDAY -> plan == null;
            case HOURS -> plan != null;
        };
        if (!fits) {
            throw new IllegalArgumentException(kind + " with " + plan);
        }
    }

    public static SpecialDay holiday(LocalDate date, String name) {
        return new SpecialDay(date, name, Kind.HOLIDAY, DayPlan.CLOSED);
    }

    public static SpecialDay workday(LocalDate date, String name) {
        return new SpecialDay(date, name, Kind.WORKDAY, null);
    }

    public static SpecialDay hours(LocalDate date, String name, DayPlan plan) {
        return new SpecialDay(date, name, Kind.HOURS, plan);
    }

    DayPlan plan(WeekPlan week) {
        return plan == null ? week.workday() : plan;
    }
}
