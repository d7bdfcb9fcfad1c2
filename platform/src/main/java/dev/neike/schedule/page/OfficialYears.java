package dev.neike.schedule.page;

import dev.neike.calendar.PublicHolidays;
import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.schedule.KeptCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The official holidays that this version knows.
 *
 * @param unknown this year and the next, where this version does not know them
 */
public record OfficialYears(List<Official> years, List<Integer> unknown) {

    /**
     * A year.
     *
     * @param off days off
     * @param moved working days moved to a weekend
     * @param missing how many of them the calendar does not have
     */
    public record Official(int year, String source, LocalDate published, long off, long moved, long missing) {}

    static OfficialYears of(KeptCalendar kept, LocalDate today) {
        List<PublicHolidays> all = PublicHolidays.mainlandChina();
        List<Official> years = all.stream()
                .filter(it -> it.year() >= today.getYear() - 1)
                .map(it -> new Official(
                        it.year(),
                        it.source(),
                        it.published(),
                        count(it, Kind.HOLIDAY),
                        count(it, Kind.WORKDAY),
                        it.days().stream()
                                .filter(day -> kept.day(day.day().date()).isEmpty())
                                .count()))
                .toList();
        List<Integer> unknown = IntStream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> all.stream().noneMatch(it -> it.year() == year))
                .boxed()
                .toList();
        return new OfficialYears(years, unknown);
    }

    private static long count(PublicHolidays year, Kind kind) {
        return year.days().stream().filter(it -> it.day().kind() == kind).count();
    }
}
