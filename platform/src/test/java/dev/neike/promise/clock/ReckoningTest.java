package dev.neike.promise.clock;

import static dev.neike.promise.clock.Lives.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.SpecialDay;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Closing;
import dev.neike.request.life.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a promise stands. 2026-03-02 is a Monday; open day and night unless said otherwise. */
class ReckoningTest {

    private static final UnitId CUSTOMER = new UnitId(1);
    private static final UnitId FIRST = new UnitId(2);
    private static final UnitId SECOND = new UnitId(3);
    private static final BusinessCalendar ALWAYS = BusinessCalendar.always(Lives.ZONE);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private static Lives asked() {
        return Lives.asked(CUSTOMER, FIRST, "2026-03-02T09:00");
    }

    private static Standing fulfilment(Lives life, Closing closing) {
        return Reckoning.fulfilment(life.legs(), closing, FOUR_HOURS, ALWAYS);
    }

    private static Standing open(Lives life) {
        return Reckoning.fulfilment(life.legs(), null, FOUR_HOURS, ALWAYS);
    }

    @Test
    void runsFromTheAskingAndIsDueSoonAfterThreeQuarters() {
        assertThat(open(asked()))
                .isEqualTo(new Standing(at("2026-03-02T13:00"), at("2026-03-02T12:00"), null, null, null));
    }

    @Test
    void pausesSinceTheFirstLegThatDoesNotCount() {
        Lives waiting = asked().accepted("2026-03-02T10:00")
                .waitingFor(State.AWAITING_CUSTOMER, "2026-03-02T11:00")
                .waitingFor(State.AWAITING_OUTSIDE, "2026-03-02T11:30");
        assertThat(open(waiting)).isEqualTo(new Standing(null, null, at("2026-03-02T11:00"), null, null));
        assertThat(open(waiting.goingOn("2026-03-02T15:00")).due()).isEqualTo(at("2026-03-02T17:00"));
    }

    @Test
    void whatWasBrokenStaysDueWhenItWasWhilePaused() {
        Lives late = asked().accepted("2026-03-02T10:00").waitingFor(State.AWAITING_CUSTOMER, "2026-03-02T14:00");
        assertThat(open(late).due()).isEqualTo(at("2026-03-02T13:00"));
        assertThat(open(late).pausedSince()).isEqualTo(at("2026-03-02T14:00"));
    }

    @Test
    void isKeptToTheLastMomentAndBrokenAMomentLater() {
        Lives just = asked().accepted("2026-03-02T10:00").closed("2026-03-02T13:00");
        assertThat(fulfilment(just, Closing.CONFIRMED).outcome()).isEqualTo(Outcome.KEPT);
        Lives late = asked().accepted("2026-03-02T10:00").closed("2026-03-02T13:00:01");
        assertThat(fulfilment(late, Closing.CONFIRMED_SILENTLY))
                .isEqualTo(new Standing(
                        at("2026-03-02T13:00"),
                        at("2026-03-02T12:00"),
                        null,
                        at("2026-03-02T13:00:01"),
                        Outcome.BREACHED));
    }

    @Test
    void whatIsTakenBackInTimeIsNeitherAndTooLateIsBroken() {
        Lives early = asked().closed("2026-03-02T10:00");
        assertThat(fulfilment(early, Closing.WITHDRAWN).outcome()).isEqualTo(Outcome.VOID);
        assertThat(fulfilment(early, Closing.DECLINED).outcome()).isEqualTo(Outcome.VOID);
        Lives late = asked().closed("2026-03-02T18:00");
        assertThat(fulfilment(late, Closing.WITHDRAWN).outcome()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void goesOnWhereItWasWhenReopened() {
        Lives again =
                asked().accepted("2026-03-02T10:00").closed("2026-03-02T12:00").reopened(FIRST, "2026-03-05T09:00");
        assertThat(open(again))
                .isEqualTo(new Standing(at("2026-03-05T10:00"), at("2026-03-02T12:00"), null, null, null));
    }

    @Test
    void nothingPromisedIsNeverDue() {
        Lives closed = asked().closed("2026-03-09T10:00");
        assertThat(Reckoning.fulfilment(asked().legs(), null, null, ALWAYS))
                .isEqualTo(new Standing(null, null, null, null, null));
        assertThat(Reckoning.fulfilment(closed.legs(), Closing.CONFIRMED, null, ALWAYS)
                        .outcome())
                .isEqualTo(Outcome.VOID);
    }

    @Test
    void anOfferIsKeptByAcceptanceOnly() {
        Lives life = asked().accepted("2026-03-02T10:00")
                .handedOver(SECOND, "2026-03-02T11:00")
                .sentBack("2026-03-02T12:00");
        assertThat(Reckoning.acceptance(life.legs().getFirst(), FOUR_HOURS, ALWAYS)
                        .outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(Reckoning.acceptance(life.legs().get(2), FOUR_HOURS, ALWAYS).outcome())
                .isEqualTo(Outcome.VOID);
        assertThat(Reckoning.acceptance(life.legs().get(2), Duration.ofMinutes(59), ALWAYS)
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aHolidayInsertedWhilePausedMovesWhatComesAfter() {
        Lives life = asked().accepted("2026-03-02T10:00")
                .waitingFor(State.AWAITING_CUSTOMER, "2026-03-02T11:00")
                .goingOn("2026-03-02T23:00");
        BusinessCalendar holiday = BusinessCalendar.of(
                Lives.ZONE,
                dev.neike.calendar.WeekPlan.ALWAYS,
                List.of(SpecialDay.holiday(LocalDate.of(2026, 3, 3), "Day off")));
        assertThat(open(life).due()).isEqualTo(at("2026-03-03T01:00"));
        assertThat(Reckoning.fulfilment(life.legs(), null, FOUR_HOURS, holiday).due())
                .isEqualTo(at("2026-03-04T01:00"));
    }
}
