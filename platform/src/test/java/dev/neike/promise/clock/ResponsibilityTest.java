package dev.neike.promise.clock;

import static dev.neike.promise.clock.Lives.asked;
import static dev.neike.promise.clock.Lives.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Responsibility.Bounced;
import dev.neike.request.life.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final UnitId CUSTOMERS = new UnitId(1);
    private static final UnitId IT = new UnitId(2);
    private static final UnitId BUYERS = new UnitId(3);
    private static final UnitId STORES = new UnitId(4);
    private static final BusinessCalendar ALWAYS = BusinessCalendar.always(Lives.ZONE);

    private static Responsibility of(Lives life, String now) {
        return Responsibility.of(life.life(), ALWAYS, at(now));
    }

    @Test
    void doesNotBlameTheLastHolderForAll() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T09:00")
                .accepted("2026-11-26T10:00")
                .handedOver(BUYERS, "2026-11-26T15:00")
                .accepted("2026-11-26T16:00");
        assertThat(of(life, "2026-11-26T18:00").units())
                .isEqualTo(Map.of(IT, Duration.ofHours(6), BUYERS, Duration.ofHours(3)));
    }

    @Test
    void givesAnOfferThatWasSentBackToTheRelationAndToNobody() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T09:00")
                .accepted("2026-11-26T10:00")
                .handedOver(BUYERS, "2026-11-26T11:00")
                .sentBack("2026-11-26T14:00");
        Responsibility it = of(life, "2026-11-26T15:00");
        assertThat(it.units()).isEqualTo(Map.of(IT, Duration.ofHours(3)));
        assertThat(it.bounces()).isEqualTo(Map.of(new Bounced(IT, BUYERS), Duration.ofHours(3)));
        assertThat(it.total()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void leavesTheCustomersAndOutsideTimeOut() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T09:00")
                .waitingFor(State.AWAITING_CUSTOMER, "2026-11-26T10:00")
                .goingOn("2026-11-26T13:00")
                .waitingFor(State.AWAITING_OUTSIDE, "2026-11-26T14:00")
                .waitingFor(State.CONFIRMING, "2026-11-26T17:00")
                .closed("2026-11-26T18:00");
        assertThat(of(life, "2026-11-27T18:00").units()).isEqualTo(Map.of(IT, Duration.ofHours(2)));
    }

    /** The sub-request: offered to the buyers 11–12, they work 12–14, ask back 14–15 (IT's turn), done 16, confirmed 17. */
    @Test
    void looksIntoASubRequest() {
        Lives child = asked(IT, BUYERS, "2026-11-26T11:00")
                .accepted("2026-11-26T12:00")
                .waitingFor(State.AWAITING_CUSTOMER, "2026-11-26T14:00")
                .goingOn("2026-11-26T15:00")
                .waitingFor(State.CONFIRMING, "2026-11-26T16:00")
                .closed("2026-11-26T17:00");
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T09:00")
                .accepted("2026-11-26T10:00")
                .waitingFor(State.AWAITING_SUB_REQUEST, "2026-11-26T11:00")
                .goingOn("2026-11-26T17:00")
                .with(child);
        assertThat(of(life, "2026-11-26T18:00").units())
                .isEqualTo(Map.of(IT, Duration.ofHours(2 + 1 + 1 + 1), BUYERS, Duration.ofHours(4)));
    }

    /** Two at once: the time is with the one asked first until that is closed, then with the other. */
    @Test
    void givesEachInstantToOneUnitWhereTwoSubRequestsAreOpen() {
        Lives life = asked(CUSTOMERS, IT, "2026-11-26T09:00")
                .waitingFor(State.AWAITING_SUB_REQUEST, "2026-11-26T10:00")
                .with(asked(IT, STORES, "2026-11-26T11:00").closed("2026-11-26T15:00"))
                .with(asked(IT, BUYERS, "2026-11-26T10:00").closed("2026-11-26T13:00"));
        assertThat(of(life, "2026-11-26T16:00").units())
                .isEqualTo(
                        Map.of(IT, Duration.ofHours(1 + 1), BUYERS, Duration.ofHours(3), STORES, Duration.ofHours(2)));
    }

    /** Whatever happened, shares and bounces sum to what the clock has counted. */
    @Property(tries = 500)
    void sumsToTheCountedTime(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Lives life = random(random, 3);
        Instant now = at("2026-12-30T00:00");
        assertThat(Responsibility.of(life.life(), ALWAYS, now).total())
                .isEqualTo(PromiseClock.fulfilment(life.legs(), Duration.ofHours(1), ALWAYS)
                        .counted(now));
    }

    private static Lives random(SplittableRandom random, int depth) {
        Lives life = asked(new UnitId(1 + random.nextInt(5)), new UnitId(1 + random.nextInt(5)), time(0));
        int minute = 0;
        for (int i = random.nextInt(8); i > 0; i--) {
            minute += 1 + random.nextInt(600);
            switch (random.nextInt(5)) {
                case 0 -> life.accepted(time(minute));
                case 1 -> life.handedOver(new UnitId(1 + random.nextInt(5)), time(minute));
                case 2 -> life.waitingFor(State.AWAITING_SUB_REQUEST, time(minute));
                case 3 -> life.waitingFor(State.AWAITING_CUSTOMER, time(minute));
                default -> life.goingOn(time(minute));
            }
        }
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            life.with(random(random, depth - 1));
        }
        return random.nextBoolean() ? life : life.closed(time(minute + 60));
    }

    private static String time(int minute) {
        return java.time.LocalDateTime.of(2026, 11, 26, 9, 0)
                .plusMinutes(minute)
                .toString();
    }
}
