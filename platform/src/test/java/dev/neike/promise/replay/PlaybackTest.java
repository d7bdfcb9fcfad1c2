package dev.neike.promise.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.Replayed;
import dev.neike.agreement.Scope;
import dev.neike.agreement.Terms;
import dev.neike.agreement.Times;
import dev.neike.agreement.Turn;
import dev.neike.agreement.Turned;
import dev.neike.agreement.Verdict;
import dev.neike.agreement.VersionId;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.store.CountedWith;
import dev.neike.promise.store.Kind;
import dev.neike.promise.store.PastPromise;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.request.store.LifeStore.Lived;
import dev.neike.schedule.CalendarId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Open requests of a unit that never closes, asked at noon; it is six in the evening. Number 1 was promised one hour, 2 two, … */
class PlaybackTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");
    private static final int AT_ONCE = 100;
    private static final UnitId UNIT = new UnitId(1);
    private static final BusinessCalendar ALWAYS = BusinessCalendar.always(ZoneOffset.UTC);

    /** Terms of fulfilment only. */
    private Replayed played(int requests, Duration fulfil) {
        Terms terms = new Terms(
                new VersionId(new AgreementId(1), 1),
                "Terms",
                null,
                UNIT,
                Scope.EVERYTHING,
                Map.of(2, new Times(null, fulfil)),
                null,
                null);
        Playback playback = new Playback(terms, ALWAYS, NOW, new Known());
        List<Lived> some = new ArrayList<>();
        for (int number = 1; number <= requests; number++) {
            some.add(new Lived(request(number), List.of(offer())));
            if (some.size() == AT_ONCE) {
                playback.play(some);
                some.clear();
            }
        }
        playback.play(some);
        return playback.replayed(90);
    }

    /** Even numbers may be read. */
    private static final class Known implements Playback.Past {

        @Override
        public List<PastPromise> promised(List<RequestId> requests) {
            return requests.stream().map(PlaybackTest::promise).toList();
        }

        @Override
        public BusinessCalendar calendar(CountedWith it) {
            return ALWAYS;
        }

        @Override
        public Set<RequestId> readable(Set<RequestId> requests) {
            return requests.stream().filter(it -> it.value() % 2 == 0).collect(Collectors.toSet());
        }
    }

    private static PastPromise promise(RequestId id) {
        Duration promised = Duration.ofHours(id.value());
        return new PastPromise(
                id,
                Kind.FULFILMENT,
                new CountedWith(new CalendarId(1), 1, UNIT),
                promised,
                new Standing(NOON.plus(promised), null, null, null, null));
    }

    private static Leg offer() {
        return new Leg(1, 1, State.OFFERED, UNIT, null, NOON, null, Act.SUBMISSION, null, "", null, null);
    }

    private static Request request(long number) {
        return new Request(
                new RequestId(number),
                new ServiceId(1),
                0,
                "Number " + number,
                2,
                false,
                new PersonId(1),
                new PersonId(1),
                UNIT,
                UNIT,
                null,
                NOON,
                State.OFFERED,
                1,
                UNIT,
                null,
                null,
                NOON,
                null,
                null,
                null,
                null,
                1,
                NOON);
    }

    private static Turned.@Nullable Side side(Replayed replayed, Turn turn) {
        return replayed.turned().stream()
                .filter(it -> it.turn() == turn)
                .flatMap(it -> it.examples().stream())
                .map(turn == Turn.BROKEN ? Turned.Example::then : Turned.Example::now)
                .findFirst()
                .orElse(null);
    }

    @Test
    void whatIsOpenIsBrokenOnceItIsLate() {
        Replayed tighter = played(8, Duration.ofHours(3));
        assertThat(tighter.before().fulfilled()).isEqualTo(new Replayed.Share(0, 5));
        assertThat(tighter.fulfilled()).isEqualTo(new Replayed.Share(0, 8));
        assertThat(side(tighter, Turn.BROKEN))
                .isEqualTo(new Turned.Side(
                        Verdict.OPEN, Duration.ofHours(8), NOON.plus(Duration.ofHours(8)), Duration.ofHours(-2)));
        Replayed looser = played(8, Duration.ofHours(7));
        assertThat(looser.fulfilled()).isEqualTo(Replayed.Share.NONE);
        assertThat(side(looser, Turn.KEPT))
                .isEqualTo(new Turned.Side(
                        Verdict.OPEN, Duration.ofHours(7), NOON.plus(Duration.ofHours(7)), Duration.ofHours(-1)));
    }

    @Test
    void ofVeryManyEachCountsAndAFewAreKept() {
        Replayed played = played(4_501, Duration.ofHours(1));
        assertThat(played.requests()).isEqualTo(4_501);
        assertThat(played.before().fulfilled()).isEqualTo(new Replayed.Share(0, 5));
        assertThat(played.fulfilled()).isEqualTo(new Replayed.Share(0, 4_501));
        // From number 6 on they are not due yet; all are alike five hours late then, and the later ones come first.
        Turned broken = played.turned().getFirst();
        assertThat(broken.all()).isEqualTo(4_496);
        assertThat(broken.readable()).isEqualTo(2_248);
        assertThat(broken.examples())
                .hasSize(Turns.MOST)
                .first()
                .extracting(Turned.Example::number)
                .isEqualTo(4_500L);
        assertThat(broken.examples()).allMatch(it -> it.number() % 2 == 0);
    }
}
