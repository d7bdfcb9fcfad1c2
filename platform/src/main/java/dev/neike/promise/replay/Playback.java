package dev.neike.promise.replay;

import dev.neike.agreement.Replayed;
import dev.neike.agreement.Terms;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.promise.clock.Reckoning;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.Kind;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One replay: takes requests one after the other, and what was promised about them many at a time. */
final class Playback {

    private static final int AT_ONCE = 2_000;

    private final Terms terms;
    private final BusinessCalendar calendar;
    private final Instant now;
    private final Past past;
    private final Tally tally = new Tally();
    private final Turns turns = new Turns();
    private final List<Lived> waiting = new ArrayList<>();

    Playback(Terms terms, BusinessCalendar calendar, Instant now, Past past) {
        this.terms = terms;
        this.calendar = calendar;
        this.now = now;
        this.past = past;
    }

    /** What is known of the past. */
    interface Past {

        /** What was promised about these when they were asked. */
        List<Clock> promised(List<RequestId> requests);

        BusinessCalendar countedWith(Clock promise);

        /** Those that may be named. */
        Set<RequestId> readable(Set<RequestId> requests);
    }

    private record Lived(Request request, List<Leg> legs) {}

    private record Asked(RequestId request, Kind kind) {}

    void add(Request it, List<Leg> legs) {
        waiting.add(new Lived(it, legs));
        if (waiting.size() == AT_ONCE) {
            playWaiting();
        }
    }

    Replayed replayed(int days) {
        playWaiting();
        return tally.replayed(days, turns.turned());
    }

    private void playWaiting() {
        Map<Asked, Clock> promised = promised();
        List<Trial> turned = new ArrayList<>();
        for (Lived it : waiting) {
            Trial accepted = trial(it, Kind.ACCEPTANCE, promised);
            Trial fulfilled = trial(it, Kind.FULFILMENT, promised);
            tally.add(accepted, fulfilled);
            for (Trial trial : List.of(accepted, fulfilled)) {
                if (trial.turn().isPresent()) {
                    turned.add(trial);
                }
            }
        }
        waiting.clear();
        keep(turned);
    }

    private Map<Asked, Clock> promised() {
        Map<Asked, Clock> promised = new HashMap<>();
        past.promised(waiting.stream().map(it -> it.request().id()).toList())
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

    private Trial trial(Lived it, Kind kind, Map<Asked, Clock> promised) {
        return new Trial(
                it.request(),
                it.legs(),
                kind,
                then(promised.get(new Asked(it.request().id(), kind))),
                now(it, kind));
    }

    private Trial.Side then(@Nullable Clock it) {
        return it == null
                ? Trial.Side.nothing(calendar, now)
                : Trial.Side.of(it.standing(), it.promised(), past.countedWith(it), now);
    }

    private Trial.Side now(Lived it, Kind kind) {
        Duration promised = kind.of(terms.at(it.request().priority()));
        Standing standing = kind == Kind.FULFILMENT
                ? Reckoning.fulfilment(it.legs(), it.request().closing(), promised, calendar)
                : Reckoning.acceptance(it.legs().getFirst(), promised, calendar);
        return Trial.Side.of(standing, promised, calendar, now);
    }
}
