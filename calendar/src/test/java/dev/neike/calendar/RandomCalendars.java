package dev.neike.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Calendars as nobody would make them, in zones that change their clocks in every known way. */
final class RandomCalendars {

    /** Whole hours, half hours (Lord Howe), at midnight (Beirut), a day left out (Apia), three quarters (Chatham), none. */
    static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Beirut",
            "Pacific/Apia",
            "Pacific/Chatham",
            "America/St_Johns",
            "Asia/Kolkata",
            "Asia/Shanghai",
            "UTC",
            "Africa/Cairo",
            "America/Havana");

    private final SplittableRandom random;

    RandomCalendars(SplittableRandom random) {
        this.random = random;
    }

    ZoneId zone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    /** A day near a change of clocks, or any day of the years 2010 to 2030. */
    LocalDate day(ZoneId zone) {
        LocalDate any = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(7_600));
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(any.atStartOfDay().toInstant(ZoneOffset.UTC));
        return change == null || random.nextInt(3) == 0
                ? any
                : change.getDateTimeBefore().toLocalDate().minusDays(random.nextInt(12));
    }

    BusinessCalendar calendar(ZoneId zone, LocalDate near) {
        Map<LocalDate, WeekPlan> weeks = new HashMap<>();
        weeks.put(LocalDate.EPOCH, week());
        if (random.nextInt(3) == 0) {
            weeks.put(near.plusDays(random.nextInt(20)), week());
        }
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            SpecialDay day = special(near.plusDays(random.nextInt(25)));
            special.put(day.date(), day);
        }
        return BusinessCalendar.of(zone, weeks, special.values());
    }

    private WeekPlan week() {
        Map<DayOfWeek, DayPlan> days = new EnumMap<>(DayOfWeek.class);
        days.put(DayOfWeek.of(1 + random.nextInt(7)), plan(1));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.put(day, plan(1));
            }
        }
        return new WeekPlan(days);
    }

    private SpecialDay special(LocalDate date) {
        return switch (random.nextInt(3)) {
            case 0 -> SpecialDay.holiday(date, "holiday");
            case 1 -> SpecialDay.workday(date, "moved");
            default -> SpecialDay.hours(date, "other hours", plan(0));
        };
    }

    private DayPlan plan(int least) {
        if (random.nextInt(8) == 0) {
            return DayPlan.ALL_DAY;
        }
        List<OpenHours> hours = new ArrayList<>();
        int at = random.nextInt(600);
        for (int i = least + random.nextInt(3); i > 0 && at < OpenHours.DAY; i--) {
            int to = Math.min(OpenHours.DAY, at + 1 + random.nextInt(500));
            hours.add(new OpenHours(at, to));
            at = to + random.nextInt(200);
        }
        return new DayPlan(hours);
    }
}
