package dev.neike.schedule.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.calendar.PublicHolidays;
import dev.neike.calendar.SpecialDay;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.KeptDay;
import dev.neike.schedule.WeekPreset;
import dev.neike.schedule.page.CalendarWords.WeekLine;
import dev.neike.shell.TextCatalog;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PicturesTest {

    /** The office in 2026: 261 weekdays less 22 that are holidays, and 6 moved working days, of 7.5 hours. */
    private static final KeptCalendar OFFICE = new KeptCalendar(
            new CalendarId(1),
            "办公室",
            "Office",
            ZoneId.of("Asia/Shanghai"),
            false,
            1,
            new TreeMap<>(Map.of(LocalDate.of(2000, 1, 1), WeekPreset.OFFICE.plan())),
            PublicHolidays.mainlandChina(2026).orElseThrow().days().stream()
                    .map(it -> new KeptDay(it.day(), it.english(), "x"))
                    .toList());

    @Test
    void aYearShowsEachDayOnceInItsPlace() {
        YearPicture year = YearPicture.of(OFFICE, OFFICE.meaning(), 2026);
        List<LocalDate> dates = year.months().stream()
                .flatMap(month -> month.weeks().stream())
                .peek(week -> assertThat(week).hasSize(7))
                .flatMap(List::stream)
                .map(YearPicture.Cell::date)
                .filter(Objects::nonNull)
                .toList();
        assertThat(dates)
                .containsExactlyElementsOf(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .toList());
        year.months()
                .forEach(month -> month.weeks().forEach(week -> {
                    for (int i = 0; i < 7; i++) {
                        LocalDate date = week.get(i).date();
                        assertThat(date == null || date.getDayOfWeek().getValue() == i + 1)
                                .isTrue();
                    }
                }));
    }

    @Test
    void aYearSumsItsOpenTime() {
        YearPicture year = YearPicture.of(OFFICE, OFFICE.meaning(), 2026);
        long offWeekdays = OFFICE.days().stream()
                .filter(it -> it.day().kind() == SpecialDay.Kind.HOLIDAY)
                .filter(it -> it.day().date().getDayOfWeek().getValue() <= 5)
                .count();
        assertThat(year.openDays()).isEqualTo((int) (261 - offWeekdays + 6));
        assertThat(year.open().toMinutes()).isEqualTo(year.openDays() * 450L);
        YearPicture.Cell national = cell(year, LocalDate.of(2026, 10, 1));
        assertThat(national.shade()).isZero();
        assertThat(Objects.requireNonNull(national.special()).day().name()).isEqualTo("国庆节");
        assertThat(cell(year, LocalDate.of(2026, 10, 10)).shade()).isEqualTo(2);
    }

    @Test
    void daysThatFollowEachOtherAreOneLine() {
        List<DaySpan> spans = DaySpan.of(OFFICE.days(), 2026);
        assertThat(spans)
                .extracting(DaySpan::first)
                .contains(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10))
                .doesNotContain(LocalDate.of(2026, 10, 2));
        assertThat(spans).hasSize(7 + 6);
        assertThat(DaySpan.of(OFFICE.days(), 2027)).isEmpty();
    }

    @Test
    void aWeekMarksTodayAndItsMinute() {
        WeekPicture week = WeekPicture.of(
                OFFICE, OFFICE.meaning(), LocalDate.of(2026, 11, 26), Instant.parse("2026-11-26T16:30:00Z"));
        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(week.days().stream().filter(WeekPicture.Day::isToday).toList())
                .singleElement()
                .satisfies(it -> assertThat(it.date()).isEqualTo(LocalDate.of(2026, 11, 27)))
                .satisfies(it -> assertThat(it.now()).isEqualTo(30));
    }

    @Test
    void aWeekIsSaidInFewLines() throws IOException {
        CalendarWords words = new CalendarWords(new TextCatalog().in(Locale.SIMPLIFIED_CHINESE));
        assertThat(words.lines(WeekPreset.OFFICE.plan()))
                .containsExactly(new WeekLine("周一至周五", "09:00–12:00、13:30–18:00"));
        assertThat(words.week(WeekPreset.ALWAYS.plan())).isEqualTo("周一至周日 全天");
    }

    @Test
    void theYearsToComeAreKnownOrSaidNotToBe() {
        OfficialYears official = OfficialYears.of(OFFICE, LocalDate.of(2026, 11, 26));
        assertThat(official.unknown()).containsExactly(2027);
        assertThat(official.years()).extracting(OfficialYears.Official::missing).containsExactly(33L, 0L);
    }

    private static YearPicture.Cell cell(YearPicture year, LocalDate date) {
        return year.months().stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(List::stream)
                .filter(it -> date.equals(it.date()))
                .findFirst()
                .orElseThrow();
    }
}
