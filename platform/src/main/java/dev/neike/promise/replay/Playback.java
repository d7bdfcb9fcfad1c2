package dev.neike.promise.replay;

import dev.neike.agreement.Replayed;
import dev.neike.agreement.Terms;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.promise.clock.Reckoning;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.store.CountedWith;
import dev.neike.promise.store.Kind;
import dev.neike.promise.store.PastPromise;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LifeStore.Lived;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One replay: takes requests so many at a time, with what was promised about them, and keeps only sums and the few examples. */
final class Playback {

    private final Terms terms;
    private final BusinessCalendar calendar;
    private final Instant now;
    private final Past past;
    private final Tally tally = new Tally();
    private final Turns turns = new Turns();

    Playback(Terms terms, BusinessCalendar calendar, Instant now, Past past) {
        this.terms = terms;
        this.calendar = calendar;
        this.now = now;
        this.past = past;
    }

    /** What is known of the past. */
    interface Past {

        /** What was promised about these when they were asked. */
        List<PastPromise> promised(List<RequestId> requests);

        BusinessCalendar calendar(CountedWith it);

        /** Those that may be named. */
        Set<RequestId> readable(Set<RequestId> requests);
    }

    private record Asked(RequestId request, Kind kind) {}

    void play(List<Lived> some) {
        Map<Asked, PastPromise> promised = promised(some);
        List<Trial> turned = new ArrayList<>();
        for (Lived it : some) {
            Trial accepted = trial(it, Kind.ACCEPTANCE, promised);
            Trial fulfilled = trial(it, Kind.FULFILMENT, promised);
            tally.add(accepted, fulfilled);
            for (Trial trial : List.of(accepted, fulfilled)) {
                if (trial.turn().isPresent()) {
                    turned.add(trial);
                }
            }
        }
        keep(turned);
    }

    Replayed replayed(int days) {
        return tally.replayed(days, turns.turned());
    }

    private Map<Asked, PastPromise> promised(List<Lived> some) {
        Map<Asked, PastPromise> promised = new HashMap<>();
        past.promised(some.stream().map(it -> it.request().id()).toList())
                .forEach(it -> promised.put(new Asked(it.request(), it.kind()), it));
        return promised;
    }

    private void keep(List<Trial> turned) {
        Set<RequestId> readable =
                past.readable(turned.stream().map(it -> it.request().id()).collect(Collectors.toSet()));
        for (Trial it : turned) {
            it.turn()
                    .ifPresent(turn ->
                            turns.add(turn, it, readable.contains(it.request().id())));
        }
    }

    private Trial trial(Lived it, Kind kind, Map<Asked, PastPromise> promised) {
        return new Trial(
                it.request(),
                it.legs(),
                kind,
                then(promised.get(new Asked(it.request().id(), kind))),
                now(it, kind));
    }

    private Trial.Side then(@Nullable PastPromise it) {
        return it == null
                ? Trial.Side.nothing(calendar, now)
                : Trial.Side.of(it.standing(), it.promised(), past.calendar(it.countedWith()), now);
    }

    private Trial.Side now(Lived it, Kind kind) {
        Duration promised = kind.of(terms.at(it.request().priority()));
        Standing standing = kind == Kind.FULFILMENT
                ? Reckoning.fulfilment(it.legs(), it.request().closing(), promised, calendar)
                : Reckoning.acceptance(it.legs().getFirst(), promised, calendar);
        return Trial.Side.of(standing, promised, calendar, now);
    }
}
