package dev.neike.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases counted by hand on a calendar sheet. */
class HandCheckedTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DayPlan OFFICE = DayPlan.of(new OpenHours(540, 720), new OpenHours(780, 1080));
    private static final WeekPlan WEEK = WeekPlan.of(
            OFFICE, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** 9–12 and 13–18 on weekdays in Shanghai; the National Day week of 2026 and its moved days; half of 31 December. */
    private static final BusinessCalendar OFFICE_HOURS = BusinessCalendar.of(
            SHANGHAI,
            WEEK,
            List.of(
                    SpecialDay.workday(LocalDate.of(2026, 9, 20), "国庆节调休"),
                    SpecialDay.holiday(LocalDate.of(2026, 9, 25), "中秋节"),
                    SpecialDay.holiday(LocalDate.of(2026, 10, 1), "国庆节"),
                    SpecialDay.holiday(LocalDate.of(2026, 10, 2), "国庆节"),
                    SpecialDay.holiday(LocalDate.of(2026, 10, 5), "国庆节"),
                    SpecialDay.holiday(LocalDate.of(2026, 10, 6), "国庆节"),
                    SpecialDay.holiday(LocalDate.of(2026, 10, 7), "国庆节"),
                    SpecialDay.workday(LocalDate.of(2026, 10, 10), "国庆节调休"),
                    SpecialDay.hours(LocalDate.of(2026, 12, 31), "半天", DayPlan.of(new OpenHours(540, 720)))));

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // one day: across lunch, before opening, after closing
        "2026-11-26T09:00, 2026-11-26T18:00, 480",
        "2026-11-26T11:30, 2026-11-26T13:30, 60",
        "2026-11-26T12:00, 2026-11-26T13:00, 0",
        "2026-11-26T06:00, 2026-11-26T09:00, 0",
        "2026-11-26T17:59, 2026-11-26T23:59, 1",
        "2026-11-26T10:15, 2026-11-26T10:15, 0",
        // over night, over the weekend
        "2026-11-26T17:00, 2026-11-27T10:00, 120",
        "2026-11-27T17:00, 2026-11-30T10:00, 120",
        "2026-11-28T00:00, 2026-11-30T00:00, 0",
        "2026-11-23T09:00, 2026-11-30T09:00, 2400",
        // National Day: Wednesday 30 September to Thursday 8 October
        "2026-09-30T17:00, 2026-10-08T10:00, 120",
        "2026-10-01T00:00, 2026-10-08T00:00, 0",
        // moved working days: Sunday 20 September, Saturday 10 October
        "2026-09-20T00:00, 2026-09-21T00:00, 480",
        "2026-10-09T17:00, 2026-10-11T12:00, 540",
        // half a day, then New Year's Day, which nobody made a holiday here
        "2026-12-31T09:00, 2027-01-01T10:00, 240",
    })
    void betweenInMinutes(String from, String to, long minutes) {
        assertThat(OFFICE_HOURS.between(at(SHANGHAI, from), at(SHANGHAI, to))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T10:00, 60, 2026-11-26T11:00",
        "2026-11-26T11:30, 60, 2026-11-26T13:30",
        // what ends at closing time is due then and not next morning
        "2026-11-26T17:00, 60, 2026-11-26T18:00",
        "2026-11-26T11:00, 60, 2026-11-26T12:00",
        "2026-11-26T18:00, 1, 2026-11-27T09:01",
        "2026-11-27T17:30, 60, 2026-11-30T09:30",
        "2026-11-28T12:00, 480, 2026-11-30T18:00",
        "2026-09-30T17:00, 120, 2026-10-08T10:00",
        "2026-10-09T17:00, 61, 2026-10-10T09:01",
        "2026-12-31T11:00, 120, 2027-01-01T10:00",
    })
    void afterInMinutes(String from, long minutes, String due) {
        assertThat(OFFICE_HOURS.after(at(SHANGHAI, from), Duration.ofMinutes(minutes)))
                .isEqualTo(at(SHANGHAI, due));
    }

    /** Sunday 29 March 2026 has 23 hours in Berlin, Sunday 25 October 2026 has 25. */
    @Test
    void daysOfTwentyThreeAndTwentyFiveHours() {
        BusinessCalendar always = BusinessCalendar.always(BERLIN);
        assertThat(always.between(at(BERLIN, "2026-03-29T00:00"), at(BERLIN, "2026-03-30T00:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(always.between(at(BERLIN, "2026-10-25T00:00"), at(BERLIN, "2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(25));
    }

    /** Open from 1:30 to 3:30: an hour in spring, where 2 to 3 is left out; three in autumn, where it comes twice. */
    @Test
    void hoursThatAChangeOfClocksLeavesOutOrRepeats() {
        BusinessCalendar nights = BusinessCalendar.of(
                BERLIN, WeekPlan.of(DayPlan.of(new OpenHours(90, 210)), DayOfWeek.values()), List.of());
        assertThat(nights.between(at(BERLIN, "2026-03-29T00:00"), at(BERLIN, "2026-03-30T00:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(nights.between(at(BERLIN, "2026-10-25T00:00"), at(BERLIN, "2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(3));
        assertThat(nights.after(at(BERLIN, "2026-10-25T01:30"), Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    /** Kolkata is five and a half hours ahead; Lord Howe changes by half an hour, on Sunday 5 April 2026 at 2:00. */
    @Test
    void zonesOfHalfHours() {
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        BusinessCalendar indian = BusinessCalendar.of(kolkata, WEEK, List.of());
        assertThat(indian.between(Instant.parse("2026-11-26T03:30:00Z"), Instant.parse("2026-11-26T03:45:00Z")))
                .isEqualTo(Duration.ofMinutes(15));
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        assertThat(BusinessCalendar.always(lordHowe)
                        .between(at(lordHowe, "2026-04-05T00:00"), at(lordHowe, "2026-04-06T00:00")))
                .isEqualTo(Duration.ofMinutes(24 * 60 + 30));
    }

    /** Apia left out 30 December 2011, a Friday. */
    @Test
    void aDayThatNeverWas() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        BusinessCalendar calendar = BusinessCalendar.of(apia, WEEK, List.of());
        assertThat(calendar.between(at(apia, "2011-12-29T17:00"), at(apia, "2012-01-02T10:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void newHoursFromADayOn() {
        WeekPlan later = WeekPlan.of(DayPlan.of(new OpenHours(600, 660)), DayOfWeek.values());
        BusinessCalendar calendar = BusinessCalendar.of(
                SHANGHAI, Map.of(LocalDate.of(2020, 1, 1), WEEK, LocalDate.of(2026, 11, 27), later), List.of());
        assertThat(calendar.between(at(SHANGHAI, "2026-11-26T17:00"), at(SHANGHAI, "2026-11-29T00:00")))
                .isEqualTo(Duration.ofHours(3));
        assertThat(calendar.plan(LocalDate.of(2019, 7, 1))).isEqualTo(OFFICE);
    }

    @Test
    void workThatGoesOnAtMidnight() {
        BusinessCalendar nights = BusinessCalendar.of(
                SHANGHAI,
                WeekPlan.of(DayPlan.of(new OpenHours(0, 360), new OpenHours(1320, 1440)), DayOfWeek.values()),
                List.of());
        assertThat(nights.openings(at(SHANGHAI, "2026-12-31T12:00"), at(SHANGHAI, "2027-01-01T12:00")))
                .containsExactly(new Opening(at(SHANGHAI, "2026-12-31T22:00"), at(SHANGHAI, "2027-01-01T06:00")));
        assertThat(nights.after(at(SHANGHAI, "2026-12-31T23:00"), Duration.ofHours(2)))
                .isEqualTo(at(SHANGHAI, "2027-01-01T01:00"));
        assertThat(nights.nextOpening(at(SHANGHAI, "2027-01-01T12:00"))).isEqualTo(at(SHANGHAI, "2027-01-01T22:00"));
    }

    @Test
    void whatEachDayContributed() {
        List<DayAccount> days =
                OFFICE_HOURS.explain(at(SHANGHAI, "2026-09-30T17:00"), at(SHANGHAI, "2026-10-08T10:00"));
        assertThat(days).hasSize(9);
        assertThat(days.getFirst().counted()).isEqualTo(Duration.ofHours(1));
        assertThat(days.get(1).special()).map(SpecialDay::name).contains("国庆节");
        assertThat(days.stream().map(DayAccount::counted).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(2));
    }

    /** A question stops the count from Friday 17:00 to Sunday noon, outside of hours: only the hour on Friday is lost. */
    @Test
    void aPauseThatEndsOutsideOfWorkingHours() {
        CountedTime time = new CountedTime(
                OFFICE_HOURS,
                List.of(new Opening(at(SHANGHAI, "2026-11-27T16:00"), at(SHANGHAI, "2026-11-27T17:00"))),
                at(SHANGHAI, "2026-11-29T12:00"));
        assertThat(time.reaches(Duration.ofHours(2))).contains(at(SHANGHAI, "2026-11-30T10:00"));
        assertThat(time.reaches(Duration.ofHours(1))).contains(at(SHANGHAI, "2026-11-27T17:00"));
        assertThat(time.left(Duration.ofHours(2), at(SHANGHAI, "2026-11-30T11:00")))
                .isEqualTo(Duration.ofHours(-1));
    }

    /** Resumed exactly at closing time: nothing counts until the next morning. */
    @Test
    void resumingAtClosingTime() {
        CountedTime time = new CountedTime(OFFICE_HOURS, List.of(), at(SHANGHAI, "2026-11-26T18:00"));
        assertThat(time.reaches(Duration.ofMinutes(1))).contains(at(SHANGHAI, "2026-11-27T09:01"));
        assertThat(time.reaches(Duration.ZERO)).contains(at(SHANGHAI, "2026-11-26T18:00"));
        assertThat(new CountedTime(OFFICE_HOURS, List.of(), null).reaches(Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void whatIsNoCalendarIsRefusedWithTheReason() {
        refused(CalendarRefused.Reason.NO_INTERVAL, () -> new OpenHours(600, 600));
        refused(CalendarRefused.Reason.NO_INTERVAL, () -> new OpenHours(0, 1441));
        refused(CalendarRefused.Reason.OVERLAP, () -> DayPlan.of(new OpenHours(540, 720), new OpenHours(719, 800)));
        refused(
                CalendarRefused.Reason.NEVER_OPEN,
                () -> BusinessCalendar.of(SHANGHAI, new WeekPlan(Map.of()), List.of()));
        LocalDate date = LocalDate.of(2026, 1, 1);
        refused(
                CalendarRefused.Reason.TWICE,
                () -> BusinessCalendar.of(
                        SHANGHAI, WEEK, List.of(SpecialDay.holiday(date, "a"), SpecialDay.workday(date, "b"))));
        refused(
                CalendarRefused.Reason.BACKWARDS,
                () -> OFFICE_HOURS.between(Instant.EPOCH.plusSeconds(1), Instant.EPOCH));
        refused(CalendarRefused.Reason.BACKWARDS, () -> OFFICE_HOURS.after(Instant.EPOCH, Duration.ofHours(-1)));
        refused(CalendarRefused.Reason.OUT_OF_RANGE, () -> OFFICE_HOURS.after(Instant.EPOCH, Duration.ofDays(90_000)));
        refused(CalendarRefused.Reason.OUT_OF_RANGE, () -> OFFICE_HOURS.isOpen(Instant.MAX));
    }

    @Test
    void whatLiesBeyondAllKnownYearsIsAbsentForWhoeverAsksWhetherItIsReached() {
        Instant from = Instant.parse("2026-11-26T01:00:00Z");
        assertThat(OFFICE_HOURS.reaching(from, Duration.ofHours(2)))
                .contains(OFFICE_HOURS.after(from, Duration.ofHours(2)));
        BusinessCalendar aMinuteAWeek = BusinessCalendar.of(
                SHANGHAI, WeekPlan.of(DayPlan.of(new OpenHours(0, 1)), DayOfWeek.MONDAY), List.of());
        assertThat(aMinuteAWeek.reaching(from, Duration.ofMinutes(52))).isPresent();
        assertThat(aMinuteAWeek.reaching(from, Duration.ofHours(10_000))).isEmpty();
        assertThat(aMinuteAWeek.reaching(from, Duration.ofDays(4_000_000))).isEmpty();
        assertThat(new CountedTime(aMinuteAWeek, List.of(), from).reaches(Duration.ofHours(10_000)))
                .isEmpty();
    }

    private static void refused(
            CalendarRefused.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        CalendarRefused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
