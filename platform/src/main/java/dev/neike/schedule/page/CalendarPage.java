package dev.neike.schedule.page;

import dev.neike.calendar.WeekPlan;
import dev.neike.organization.Unit;
import dev.neike.schedule.KeptCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the page of a calendar shows.
 *
 * @param today in its zone
 * @param spans special days of the year shown
 * @param units the first units that go by it
 * @param more how many units are left out
 * @param mayEdit whether the viewer may change it
 */
public record CalendarPage(
        KeptCalendar calendar,
        Openness openness,
        LocalDate today,
        WeekPicture week,
        YearPicture year,
        List<DaySpan> spans,
        OfficialYears official,
        List<Unit> units,
        int more,
        boolean mayEdit) {

    /** An ordinary week and whether it holds today. */
    public record Version(LocalDate from, boolean first, boolean present, WeekPlan week) {}

    /** The ordinary weeks, the latest first. */
    public List<Version> versions() {
        LocalDate present = calendar.weeks().headMap(today.plusDays(1)).isEmpty()
                ? calendar.weeks().firstKey()
                : calendar.weeks().headMap(today.plusDays(1)).lastKey();
        return calendar.weeks().entrySet().stream()
                .map(it -> new Version(
                        it.getKey(),
                        it.getKey().equals(calendar.weeks().firstKey()),
                        it.getKey().equals(present),
                        it.getValue()))
                .sorted(Comparator.comparing(Version::from).reversed())
                .toList();
    }

    /** Whether it is open day and night already. */
    public boolean isAlways() {
        return calendar.week(today).equals(WeekPlan.ALWAYS);
    }

    /** The address of the page with another week or year. */
    public String path(LocalDate week, int year) {
        return "/calendars/" + calendar.id() + "?week=" + week + "&year=" + year;
    }
}
