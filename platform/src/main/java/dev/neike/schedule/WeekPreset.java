package dev.neike.schedule;

import dev.neike.calendar.WeekPlan;
import java.time.DayOfWeek;
import java.util.Arrays;

/** Ordinary weeks to begin with. */
public enum WeekPreset {
    /** Monday to Friday. */
    OFFICE(5, "9:00-12:00, 13:30-18:00"),
    /** Monday to Saturday. */
    TWO_SHIFTS(6, "6:00-22:00"),
    EVERY_DAY(7, "8:00-20:00"),
    /** Day and night. */
    ALWAYS(7, "0:00-24:00");

    private final int days;
    private final String hours;

    WeekPreset(int days, String hours) {
        this.days = days;
        this.hours = hours;
    }

    public WeekPlan plan() {
        return WeekPlan.of(HoursText.parse(hours), Arrays.copyOf(DayOfWeek.values(), days));
    }

    public String textKey() {
        return "schedule.preset." + Typed.slug(this);
    }
}
