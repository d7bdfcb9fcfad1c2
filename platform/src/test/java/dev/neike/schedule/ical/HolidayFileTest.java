package dev.neike.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.schedule.DayWish;
import dev.neike.schedule.ical.Trouble.Reason;
import dev.neike.shell.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void allDayEventsBecomeDaysOff() {
        ReadDays read = read(
                event("DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261008", "SUMMARY:国庆节"),
                event("DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas"),
                event("DTSTART;VALUE=DATE:20261228", "DURATION:P3D", "SUMMARY:Closed"));
        assertThat(said(read))
                .containsExactly(
                        "2026-10-01 2026-10-07 国庆节", "2026-12-25 2026-12-25 Christmas", "2026-12-28 2026-12-30 Closed");
        assertThat(read.troubles()).isEmpty();
    }

    @Test
    void linesMayBeFoldedAnywhere() {
        ReadDays read = read(event("DTSTART;VALUE=DA", " TE:202610", " 01", "SUMMARY:National", "  Day"));
        assertThat(said(read)).containsExactly("2026-10-01 2026-10-01 National Day");
    }

    @Test
    void brokenLinesAreToldAndTheRestIsUsable() {
        ReadDays read = read(
                event("DTSTART;VALUE=DATE:20261001", "SUMMARY:good"),
                "this is no line of a calendar",
                event("DTSTART;VALUE=DATE:20269901", "SUMMARY:no such month"),
                event("DTSTART;VALUE=DATE:20270102", "DTEND;VALUE=DATE:2027-01-04", "SUMMARY:ends oddly"),
                event("SUMMARY:nobody knows when"),
                event("DTSTART;VALUE=DATE:20270105", "RRULE:FREQ=NEVER", "SUMMARY:comes back oddly"),
                event("DTSTART;VALUE=DATE:20270106", "SUMMARY:last"));
        assertThat(said(read))
                .containsExactly(
                        "2026-10-01 2026-10-01 good",
                        "2027-01-02 2027-01-02 ends oddly",
                        "2027-01-05 2027-01-05 comes back oddly",
                        "2027-01-06 2027-01-06 last");
        assertThat(read.troubles())
                .containsExactly(
                        new Trouble(0, Reason.NO_START, "nobody knows when"),
                        new Trouble(8, Reason.UNREADABLE, ""),
                        new Trouble(10, Reason.UNREADABLE, "DTSTART"),
                        new Trouble(15, Reason.UNREADABLE, "DTEND"),
                        new Trouble(23, Reason.UNREADABLE, "RRULE"));
    }

    @Test
    void aFileThatBreaksOffGivesWhatItHas() {
        String whole = file(event("DTSTART;VALUE=DATE:20261001", "SUMMARY:good"));
        String broken = whole.substring(0, whole.indexOf("END:VEVENT"));
        assertThat(said(HolidayFile.read(broken.getBytes(StandardCharsets.UTF_8), SHANGHAI, TODAY, "off")))
                .containsExactly("2026-10-01 2026-10-01 good");
    }

    @Test
    void timedEventsCountWhereTheyLastWholeDays() {
        ReadDays read = read(
                event(
                        "DTSTART;TZID=Asia/Tokyo:20261103T000000",
                        "DTEND;TZID=Asia/Tokyo:20261104T000000",
                        "SUMMARY:文化の日"),
                event("DTSTART:20261104T160000Z", "DTEND:20261106T160000Z", "SUMMARY:midnight in Shanghai"),
                event("DTSTART:20261201T000000", "DTEND:20261202T000000", "SUMMARY:floating"),
                event("DTSTART:20261105T000000Z", "DTEND:20261106T000000Z", "SUMMARY:eight in the morning"),
                event("DTSTART;TZID=Asia/Shanghai:20261110T090000", "DURATION:PT1H", "SUMMARY:a meeting"),
                event("DTSTART:20261111T000000", "SUMMARY:an instant"));
        assertThat(said(read))
                .containsExactly(
                        "2026-11-03 2026-11-03 文化の日",
                        "2026-11-05 2026-11-06 midnight in Shanghai",
                        "2026-12-01 2026-12-01 floating");
        assertThat(read.troubles())
                .extracting(Trouble::reason, Trouble::what)
                .containsExactly(
                        Assertions.tuple(Reason.NOT_ALL_DAY, "eight in the morning"),
                        Assertions.tuple(Reason.NOT_ALL_DAY, "a meeting"),
                        Assertions.tuple(Reason.NOT_ALL_DAY, "an instant"));
    }

    /** Whatever zone the machine is in. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"})
    void yearlyEventsComeBackWithinTheYearsTakenIn(String machine) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        try {
            ReadDays read = read(
                    event(
                            "DTSTART;VALUE=DATE:20000101",
                            "RRULE:FREQ=YEARLY",
                            "SUMMARY:New Year",
                            "EXDATE;VALUE=DATE:20280101"),
                    event(
                            "DTSTART;VALUE=DATE:20251127",
                            "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2",
                            "SUMMARY:Thanks"),
                    event("DTSTART;VALUE=DATE:20250501", "RRULE:FREQ=YEARLY;UNTIL=20270501", "SUMMARY:May Day"));
            assertThat(said(read))
                    .containsExactly(
                            "2025-01-01 2025-01-01 New Year",
                            "2025-05-01 2025-05-01 May Day",
                            "2025-11-27 2025-11-27 Thanks",
                            "2026-01-01 2026-01-01 New Year",
                            "2026-05-01 2026-05-01 May Day",
                            "2026-11-26 2026-11-26 Thanks",
                            "2027-01-01 2027-01-01 New Year",
                            "2027-05-01 2027-05-01 May Day",
                            "2029-01-01 2029-01-01 New Year",
                            "2030-01-01 2030-01-01 New Year",
                            "2031-01-01 2031-01-01 New Year");
            assertThat(read.troubles()).isEmpty();
            assertThat(read.outside()).isZero();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void otherRepetitionsCountOnceAndASingleTimeMayBeReplaced() {
        ReadDays read = read(
                event("UID:w", "DTSTART;VALUE=DATE:20261105", "RRULE:FREQ=WEEKLY", "SUMMARY:weekly"),
                event("UID:y", "DTSTART;VALUE=DATE:20260601", "RRULE:FREQ=YEARLY;COUNT=2", "SUMMARY:founding"),
                event("UID:y", "RECURRENCE-ID;VALUE=DATE:20270601", "DTSTART;VALUE=DATE:20270604", "SUMMARY:founding"));
        assertThat(said(read))
                .containsExactly(
                        "2026-06-01 2026-06-01 founding",
                        "2026-11-05 2026-11-05 weekly",
                        "2027-06-04 2027-06-04 founding");
        assertThat(read.troubles()).extracting(Trouble::reason).containsExactly(Reason.REPEATS_OTHERWISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"春节 补班", "国庆节（班）", "调休上班", "元旦 (班)", "劳动节【班】", "春节 班"})
    void workingDaysThatAreMovedAreKnownByTheirChineseNames(String name) {
        ReadDays read = read(event("DTSTART;VALUE=DATE:20270220", "SUMMARY:" + name));
        assertThat(read.wishes()).extracting(DayWish::kind).containsExactly(Kind.WORKDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"春节 休", "班级日", "Class（班级）", "下班早", "补休"})
    void otherNamesMeanDaysOff(String name) {
        ReadDays read = read(event("DTSTART;VALUE=DATE:20270220", "SUMMARY:" + name));
        assertThat(read.wishes()).extracting(DayWish::kind).containsExactly(Kind.HOLIDAY);
    }

    /** No such day ever comes, and nobody waits for it. */
    @Test
    void aRepetitionThatNeverComesEnds() {
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> read(event(
                                "DTSTART;VALUE=DATE:20260101",
                                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                                "SUMMARY:never"))))
                .doesNotThrowAnyException();
    }

    @Test
    void eachDateCountsOnce() {
        ReadDays read = read(
                event("DTSTART;VALUE=DATE:20251001", "DTEND;VALUE=DATE:20251009", "SUMMARY:国庆节"),
                event("DTSTART;VALUE=DATE:20251006", "SUMMARY:中秋节"),
                event("DTSTART;VALUE=DATE:20251008", "SUMMARY:国庆节"));
        assertThat(said(read)).containsExactly("2025-10-01 2025-10-08 国庆节");
        assertThat(read.troubles()).containsExactly(new Trouble(10, Reason.TWICE, "2025-10-06 国庆节"));
    }

    @Test
    void movedWorkingDaysOfApplesCalendarsAreKnown() {
        ReadDays read = read(
                event("DTSTART;VALUE=DATE:20261010", "SUMMARY:国庆节（班）", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY"),
                event("DTSTART;VALUE=DATE:20261005", "SUMMARY:国庆节（休）", "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY"));
        assertThat(read.wishes()).extracting(DayWish::kind).containsExactly(Kind.HOLIDAY, Kind.WORKDAY);
    }

    @Test
    void whatLiesOutsideIsCountedAndWhatIsCancelledIsNot() {
        ReadDays read = read(
                event("DTSTART;VALUE=DATE:20201001", "DTEND;VALUE=DATE:20201004", "SUMMARY:long ago"),
                event("DTSTART;VALUE=DATE:20261001", "STATUS:CANCELLED", "SUMMARY:not any more"),
                event("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20280101", "SUMMARY:too long"));
        assertThat(read.wishes()).isEmpty();
        assertThat(read.outside()).isEqualTo(3);
        assertThat(read.troubles()).extracting(Trouble::reason).containsExactly(Reason.TOO_LONG);
    }

    @Test
    void manyDaysAreCutAndNamelessOnesNamed() {
        ReadDays read = read(IntStream.range(0, 500)
                .mapToObj(i -> event("DTSTART;VALUE=DATE:"
                        + LocalDate.of(2026, 1, 1).plusDays(2L * i).toString().replace("-", "")))
                .toArray(String[]::new));
        assertThat(read.wishes()).hasSize(DayWish.MOST).allMatch(it -> it.name().equals("off"));
        assertThat(read.troubles()).extracting(Trouble::reason).containsExactly(Reason.TOO_MANY);
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        refused("schedule.refusal.no-ical", "date,name\n2026-10-01,x\n".getBytes(StandardCharsets.UTF_8));
        refused("schedule.refusal.no-ical", new byte[0]);
        refused("schedule.refusal.no-utf-8", file(event("SUMMARY:国庆节")).getBytes(Charset.forName("GB18030")));
        refused("schedule.refusal.file-large", new byte[HolidayFile.LARGEST + 1]);
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> HolidayFile.read(file, SHANGHAI, TODAY, "off"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private static List<String> said(ReadDays read) {
        return read.wishes().stream()
                .map(it -> it.first() + " " + it.end() + " " + it.name())
                .toList();
    }

    private static ReadDays read(String... parts) {
        return HolidayFile.read(file(parts).getBytes(StandardCharsets.UTF_8), SHANGHAI, TODAY, "off");
    }

    private static String file(String... parts) {
        return Stream.concat(
                        Stream.concat(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test"), Stream.of(parts)),
                        Stream.of("END:VCALENDAR", ""))
                .collect(Collectors.joining("\r\n"));
    }

    private static String event(String... lines) {
        return Stream.of(Stream.of("BEGIN:VEVENT"), Stream.of(lines), Stream.of("END:VEVENT"))
                .flatMap(it -> it)
                .collect(Collectors.joining("\r\n"));
    }
}
