package dev.neike.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The publications give 8 + 3 + 5 + 3 + 8 + 1 and 3 + 9 + 3 + 5 + 3 + 3 + 7 days off, 5 and 6 days moved. */
    @Test
    void ofMainlandChinaHaveTheDaysOfTheirPublications() {
        assertThat(PublicHolidays.mainlandChina())
                .extracting(PublicHolidays::year)
                .containsExactly(2025, 2026);
        assertThat(count(2025, SpecialDay.Kind.HOLIDAY)).isEqualTo(28);
        assertThat(count(2025, SpecialDay.Kind.WORKDAY)).isEqualTo(5);
        assertThat(count(2026, SpecialDay.Kind.HOLIDAY)).isEqualTo(33);
        assertThat(count(2026, SpecialDay.Kind.WORKDAY)).isEqualTo(6);
        assertThat(PublicHolidays.mainlandChina(2027)).isEmpty();
    }

    /** Every day moved falls on a weekend, as the publications say. */
    @Test
    void moveWorkToWeekends() {
        PublicHolidays.mainlandChina().stream()
                .flatMap(it -> it.days().stream())
                .map(PublicHolidays.Named::day)
                .filter(it -> it.kind() == SpecialDay.Kind.WORKDAY)
                .forEach(it -> assertThat(it.date().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    /** October 2026 has 22 weekdays, 5 of them holidays, and one Saturday moved: 18 days of 8 hours. */
    @Test
    void makeACalendar() {
        DayPlan office = DayPlan.of(new OpenHours(540, 720), new OpenHours(780, 1080));
        WeekPlan week = WeekPlan.of(
                office, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        List<SpecialDay> days = PublicHolidays.mainlandChina(2026).orElseThrow().days().stream()
                .map(PublicHolidays.Named::day)
                .toList();
        BusinessCalendar calendar = BusinessCalendar.of(SHANGHAI, week, days);
        assertThat(calendar.between(
                        LocalDate.of(2026, 10, 1).atStartOfDay(SHANGHAI).toInstant(),
                        LocalDate.of(2026, 11, 1).atStartOfDay(SHANGHAI).toInstant()))
                .isEqualTo(Duration.ofHours(8).multipliedBy(18));
    }

    private static long count(int year, SpecialDay.Kind kind) {
        return PublicHolidays.mainlandChina(year).orElseThrow().days().stream()
                .filter(it -> it.day().kind() == kind)
                .count();
    }
}
