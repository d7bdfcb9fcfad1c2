package dev.neike.schedule.page;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.KeptDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long a calendar is open on each day of a year.
 *
 * @param openDays days with any open time
 * @param open open time of the whole year, exactly
 */
public record YearPicture(int year, List<Month> months, int openDays, Duration open) {

    /** Open minutes of a day up to which it is drawn in each shade. */
    private static final int[] SHADES = {0, 4 * 60, 8 * 60, 12 * 60, OpenHours.DAY - 1, OpenHours.DAY};

    /**
     * A month.
     *
     * @param weeks rows of seven, Monday first; a place outside of the month holds nothing
     */
    public record Month(LocalDate first, List<List<Cell>> weeks) {}

    /**
     * A day.
     *
     * @param date {@code null} where there is none
     * @param shade 0 closed, 1 up to 4 hours, 2 up to 8, 3 up to 12, 4 less than all day, 5 all day
     * @param special what makes it special, or {@code null}
     */
    public record Cell(
            @Nullable LocalDate date,
            DayPlan plan,
            int shade,
            @Nullable KeptDay special) {

        static final Cell NONE = new Cell(null, DayPlan.CLOSED, 0, null);

        static Cell of(LocalDate date, DayPlan plan, @Nullable KeptDay special) {
            int shade = 0;
            while (plan.minutes() > SHADES[shade]) {
                shade++;
            }
            return new Cell(date, plan, shade, special);
        }
    }

    static YearPicture of(KeptCalendar kept, BusinessCalendar calendar, int year) {
        Map<LocalDate, KeptDay> special =
                kept.days().stream().collect(Collectors.toMap(it -> it.day().date(), Function.identity()));
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(LocalDate.of(year, month, 1), calendar, special));
        }
        int openDays = (int) Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> !calendar.plan(day).isClosed())
                .count();
        return new YearPicture(year, months, openDays, open(calendar, year));
    }

    private static Duration open(BusinessCalendar calendar, int year) {
        ZoneId zone = calendar.zone();
        return calendar.between(
                LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant());
    }

    private static Month month(LocalDate first, BusinessCalendar calendar, Map<LocalDate, KeptDay> special) {
        List<List<Cell>> weeks = new ArrayList<>();
        List<Cell> week = new ArrayList<>();
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            week.add(Cell.NONE);
        }
        for (LocalDate day = first; day.getMonth() == first.getMonth(); day = day.plusDays(1)) {
            week.add(Cell.of(day, calendar.plan(day), special.get(day)));
            if (week.size() == 7) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        while (!week.isEmpty() && week.size() < 7) {
            week.add(Cell.NONE);
        }
        if (!week.isEmpty()) {
            weeks.add(List.copyOf(week));
        }
        return new Month(first, weeks);
    }
}
