package dev.neike.schedule.page;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.shell.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hours, weekdays and dates as the reader's language writes them. */
public final class CalendarWords {

    private final Texts texts;

    public CalendarWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * Weekdays that follow each other and have the same hours.
     *
     * @param days as in {@code Mon – Fri}
     */
    public record WeekLine(String days, String hours) {}

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, texts.locale());
    }

    /** A weekday in one or two letters. */
    public String initial(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW, texts.locale());
    }

    /** A day with its weekday, without its year. */
    public String day(LocalDate date) {
        return format(date, texts.of("schedule.format.day"));
    }

    /** A day without its year. */
    public String date(LocalDate date) {
        return format(date, texts.of("schedule.format.date"));
    }

    public String month(LocalDate date) {
        return format(date, texts.of("schedule.format.month"));
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(date);
    }

    /** As in {@code 09:00–12:00, 13:30–18:00}. */
    public String hours(DayPlan plan) {
        if (plan.equals(DayPlan.ALL_DAY)) {
            return texts.of("schedule.all-day");
        }
        return plan.hours().stream()
                .map(OpenHours::toString)
                .reduce((one, other) -> texts.of("schedule.hours.two", one, other))
                .orElseGet(() -> texts.of("schedule.closed"));
    }

    /** What a special day is, with its hours where they are its own. */
    public String kind(SpecialDay day) {
        DayPlan plan = day.plan();
        String name = texts.of(kindKey(day.kind()));
        return day.kind() == SpecialDay.Kind.HOURS && plan != null ? hours(plan) : name;
    }

    public static String kindKey(SpecialDay.Kind kind) {
        return "schedule.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The style of what marks such a day. */
    public static String mark(SpecialDay.Kind kind) {
        return "mark-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** From the first to the last date. */
    public String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : texts.of("schedule.span", day(first), day(last));
    }

    /** The open days of a week, those alike in one line. */
    public List<WeekLine> lines(WeekPlan week) {
        List<WeekLine> lines = new ArrayList<>();
        DayOfWeek first = DayOfWeek.MONDAY;
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean ends = day == DayOfWeek.SUNDAY || !week.on(day).equals(week.on(day.plus(1)));
            if (ends) {
                if (!week.on(day).isClosed()) {
                    lines.add(new WeekLine(days(first, day), hours(week.on(day))));
                }
                first = day.plus(1);
            }
        }
        return lines;
    }

    /** The open days of a week in one line. */
    public String week(WeekPlan week) {
        return lines(week).stream()
                .map(line -> texts.of("schedule.week.line", line.days(), line.hours()))
                .reduce((one, other) -> texts.of("schedule.week.two", one, other))
                .orElse("");
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? weekday(first) : texts.of("schedule.weekdays", weekday(first), weekday(last));
    }
}
