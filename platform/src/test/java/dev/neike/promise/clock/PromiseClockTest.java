package dev.neike.promise.clock;

import static dev.neike.promise.clock.Lives.asked;
import static dev.neike.promise.clock.Lives.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.organization.UnitId;
import dev.neike.request.life.State;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The known failures of other desks. 26 November 2026 is a Thursday; open from 9 to 12 and from 13 to 18. */
class PromiseClockTest {

    private static final UnitId CUSTOMERS = new UnitId(1);
    private static final UnitId IT = new UnitId(2);
    private static final UnitId BUYERS = new UnitId(3);
    private static final WeekPlan WEEK = WeekPlan.of(
            DayPlan.of(new OpenHours(540, 720), new OpenHours(780, 1080)),
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    private static final BusinessCalendar OFFICE = BusinessCalendar.of(Lives.ZONE, WEEK, List.of());
    private static final Duration FOUR = Duration.ofHours(4);

    private static PromiseClock clock(Lives life) {
        return PromiseClock.fulfilment(life.legs(), FOUR, OFFICE);
    }

    @Test
    void runsFromSubmissionWhileItIsOfferedAndWorkedOn() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T16:00").accepted("2026-11-26T17:00");
        assertThat(clock(life).due()).contains(at("2026-11-27T11:00"));
        assertThat(clock(life).counted(at("2026-11-26T19:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(clock(life).share(0.75)).contains(at("2026-11-27T10:00"));
    }

    @Test
    void stopsForAQuestionAskedAndAnsweredOutsideOfWorkingHours() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T16:00")
                .accepted("2026-11-26T17:00")
                .waitingFor(State.AWAITING_CUSTOMER, "2026-11-26T20:00");
        assertThat(clock(life).due()).isEmpty();
        assertThat(clock(life).isRunning()).isFalse();
        life.goingOn("2026-11-27T07:00");
        assertThat(clock(life).due()).contains(at("2026-11-27T11:00"));
    }

    @Test
    void stopsOverAWeekendForNoMoreThanItsWorkingHours() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-27T16:00")
                .accepted("2026-11-27T16:30")
                .waitingFor(State.AWAITING_OUTSIDE, "2026-11-27T17:00")
                .goingOn("2026-11-30T10:00");
        assertThat(clock(life).due()).contains(at("2026-11-30T14:00"));
    }

    @Test
    void goesOnNextMorningWhereItIsResumedExactlyAtClosingTime() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T15:00")
                .waitingFor(State.AWAITING_CUSTOMER, "2026-11-26T16:00")
                .goingOn("2026-11-26T18:00");
        assertThat(clock(life).due()).contains(at("2026-11-27T12:00"));
        assertThat(clock(life).counted(at("2026-11-27T09:00"))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void fallsDueInTheEndWhereSoLittleIsOpenThatNobodyLivesToSeeIt() {
        BusinessCalendar aMinuteAWeek = BusinessCalendar.of(
                Lives.ZONE, WeekPlan.of(DayPlan.of(new OpenHours(0, 1)), DayOfWeek.MONDAY), List.of());
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T16:00").accepted("2026-11-26T17:00");
        PromiseClock clock = PromiseClock.fulfilment(life.legs(), Duration.ofHours(10_000), aMinuteAWeek);
        assertThat(clock.due()).contains(PromiseClock.LATEST);
        assertThat(clock.share(0.75)).contains(PromiseClock.LATEST);
        assertThat(clock.after(Duration.ofHours(8))).contains(PromiseClock.LATEST);
        life.waitingFor(State.AWAITING_CUSTOMER, "2026-11-26T18:00");
        PromiseClock paused = PromiseClock.fulfilment(life.legs(), Duration.ofHours(10_000), aMinuteAWeek);
        assertThat(paused.due()).isEmpty();
        assertThat(paused.dueRunningOn()).contains(PromiseClock.LATEST);
    }

    @Test
    void passesMidnight() {
        BusinessCalendar always = BusinessCalendar.always(Lives.ZONE);
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T22:00");
        assertThat(PromiseClock.fulfilment(life.legs(), FOUR, always).due()).contains(at("2026-11-27T02:00"));
    }

    @Test
    void isNotStartedAnewByAnotherTeam() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T09:00")
                .accepted("2026-11-26T10:00")
                .handedOver(BUYERS, "2026-11-26T11:00")
                .accepted("2026-11-26T12:00");
        assertThat(clock(life).due()).contains(at("2026-11-26T14:00"));
    }

    @Test
    void seesAHolidayThatWasAddedWhileItWasPaused() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T17:00")
                .waitingFor(State.AWAITING_CUSTOMER, "2026-11-26T18:00")
                .goingOn("2026-11-27T09:00");
        assertThat(clock(life).due()).contains(at("2026-11-27T12:00"));
        BusinessCalendar later =
                BusinessCalendar.of(Lives.ZONE, WEEK, List.of(SpecialDay.holiday(LocalDate.of(2026, 11, 27), "停电")));
        assertThat(PromiseClock.fulfilment(life.legs(), FOUR, later).due()).contains(at("2026-11-30T12:00"));
    }

    @Test
    void goesOnWithWhatWasLeftWhenARequestIsReopened() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T09:00")
                .waitingFor(State.CONFIRMING, "2026-11-26T12:00")
                .closed("2026-11-26T14:00");
        assertThat(clock(life).due()).isEmpty();
        assertThat(clock(life).isBroken(at("2026-12-24T12:00"))).isFalse();
        life.reopened(IT, "2026-11-30T09:00");
        assertThat(clock(life).due()).contains(at("2026-11-30T10:00"));
        assertThat(clock(life).isBroken(at("2026-11-30T10:00"))).isFalse();
        assertThat(clock(life).isBroken(at("2026-11-30T10:01"))).isTrue();
        assertThat(clock(life).left(at("2026-11-30T11:00"))).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void saysWhenItWouldHaveBeenDueHadItRunOn() {
        Lives kept = asked(CUSTOMERS, IT, "2026-11-26T16:00")
                .waitingFor(State.CONFIRMING, "2026-11-26T17:00")
                .closed("2026-11-30T14:00");
        assertThat(clock(kept).due()).isEmpty();
        assertThat(clock(kept).dueRunningOn()).contains(at("2026-11-27T11:00"));
        Lives broken = asked(CUSTOMERS, IT, "2026-11-26T16:00").closed("2026-11-30T14:00");
        assertThat(clock(broken).dueRunningOn()).isEqualTo(clock(broken).due()).contains(at("2026-11-27T11:00"));
    }

    @Test
    void ofAcceptanceIsAboutOneOffer() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T11:30");
        PromiseClock open = PromiseClock.acceptance(life.legs().getLast(), Duration.ofHours(1), OFFICE);
        assertThat(open.due()).contains(at("2026-11-26T13:30"));
        life.accepted("2026-11-26T13:15");
        PromiseClock kept = PromiseClock.acceptance(life.legs().getFirst(), Duration.ofHours(1), OFFICE);
        assertThat(kept.due()).isEmpty();
        assertThat(kept.isBroken(at("2026-11-30T09:00"))).isFalse();
    }

    @Test
    void isRefusedForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromiseClock.fulfilment(List.of(), Duration.ZERO, OFFICE));
    }
}
