package dev.neike.promise.warning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.CountedTime;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.Opening;
import dev.neike.calendar.WeekPlan;
import dev.neike.promise.clock.PromiseClock;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.warning.Look.Come;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When steps come, on a calendar of Monday to Friday, 9:00 to 17:00. The days are those of January 2026; the 5th is a Monday. */
class LookTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar OFFICE = BusinessCalendar.of(
            ZONE,
            WeekPlan.of(
                    DayPlan.of(new OpenHours(9 * 60, 17 * 60)),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).toArray(DayOfWeek[]::new)),
            List.of());
    private static final Step SOON = step(new Moment.Share(75), true);
    private static final Step DUE = step(new Moment.Due(), true);
    private static final Step LATER = step(new Moment.After(8), true);
    private static final Plan ALL = new Plan(List.of(SOON, DUE, LATER), Instant.EPOCH);

    private static Step step(Moment moment, boolean within) {
        return new Step(moment, Set.of(Recipient.HOLDER), within);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2026-01-" + local).atZone(ZONE).toInstant();
    }

    /** Four hours were promised, and it runs since then. */
    private static Look look(String since, Plan plan, String now) {
        PromiseClock clock = new PromiseClock(Duration.ofHours(4), new CountedTime(OFFICE, List.of(), at(since)));
        return look(clock, null, plan, now);
    }

    private static Look look(PromiseClock clock, @Nullable Instant pausedSince, Plan plan, String now) {
        Instant due = clock.due().orElse(null);
        return Look.at(new Standing(due, due, pausedSince, null, null), () -> clock, OFFICE, plan, at(now));
    }

    private static List<String> come(Look look) {
        return look.come().stream().map(it -> it.step().slug()).toList();
    }

    @Test
    void eachStepComesInItsTimeAndTheNextOneIsKnown() {
        assertThat(look("05T09:00", ALL, "05T11:59:59")).isEqualTo(new Look(List.of(), at("05T12:00")));
        assertThat(look("05T09:00", ALL, "05T12:00"))
                .isEqualTo(new Look(List.of(new Come(SOON, at("05T12:00"))), at("05T13:00")));
        assertThat(look("05T09:00", ALL, "05T13:00"))
                .isEqualTo(new Look(List.of(new Come(DUE, at("05T13:00"))), at("06T13:00")));
        assertThat(look("05T09:00", ALL, "06T13:00"))
                .isEqualTo(new Look(List.of(new Come(DUE, at("05T13:00")), new Come(LATER, at("05T13:00"))), null));
    }

    @Test
    void whatIsDueAtClosingTimeIsToldAtTheNextOpening() {
        assertThat(look("09T13:00", ALL, "09T17:00").next()).isEqualTo(at("12T09:00"));
        assertThat(come(look("09T13:00", ALL, "09T17:00"))).isEmpty();
        assertThat(come(look("09T13:00", ALL, "12T09:00"))).containsExactly("due");
        Plan always = new Plan(List.of(step(new Moment.Due(), false)), Instant.EPOCH);
        assertThat(come(look("09T13:00", always, "09T17:00"))).containsExactly("due");
    }

    @Test
    void whoIsLateToLookWaitsForTheNextOpeningToo() {
        assertThat(look("05T09:00", ALL, "05T22:00")).isEqualTo(new Look(List.of(), at("06T09:00")));
        Plan always = new Plan(List.of(step(new Moment.Due(), false)), Instant.EPOCH);
        assertThat(come(look("05T09:00", always, "05T22:00"))).containsExactly("due");
    }

    @Test
    void aPromiseThatPausesWarnsNobody() {
        PromiseClock paused = new PromiseClock(
                Duration.ofHours(4),
                new CountedTime(OFFICE, List.of(new Opening(at("05T09:00"), at("05T14:00"))), null));
        assertThat(look(paused, at("05T14:00"), ALL, "06T12:00")).isEqualTo(new Look(List.of(), null));
    }

    @Test
    void aPauseAfterItWasDueIsNotCountedAsLateness() {
        PromiseClock again = new PromiseClock(
                Duration.ofHours(4),
                new CountedTime(OFFICE, List.of(new Opening(at("05T09:00"), at("05T14:00"))), at("08T09:00")));
        assertThat(come(look(again, null, ALL, "08T12:00"))).containsExactly("due");
        assertThat(look(again, null, ALL, "08T12:00").next()).isEqualTo(at("08T16:00"));
    }

    @Test
    void aShareCountsFromItsOwnTimeWhichAPauseAfterItDoesNotMove() {
        Instant reached = at("05T12:00");
        PromiseClock resumed = new PromiseClock(
                Duration.ofHours(4),
                new CountedTime(OFFICE, List.of(new Opening(at("05T09:00"), at("05T12:30"))), at("06T09:00")));
        assertThat(resumed.due()).contains(at("06T09:30"));
        assertThat(look(resumed, null, ALL, "06T09:10").come()).containsExactly(new Come(SOON, reached));
    }

    @Test
    void whatShouldHaveBeenToldAWeekAgoIsNotToldAnyMore() {
        assertThat(come(look("05T09:00", ALL, "12T12:59"))).containsExactly("due", "after-8");
        assertThat(come(look("05T09:00", ALL, "12T13:01"))).containsExactly("after-8");
        assertThat(look("05T09:00", ALL, "20T12:00")).isEqualTo(new Look(List.of(), null));
    }

    @Test
    void aNewPlanTellsNothingThatCameBeforeIt() {
        Plan later = new Plan(List.of(DUE, LATER), at("05T15:00"));
        assertThat(come(look("05T09:00", later, "06T13:00"))).containsExactly("after-8");
    }
}
