package dev.neike.promise.kept;

import dev.neike.promise.clock.Outcome;
import dev.neike.promise.clock.Responsibility;
import dev.neike.promise.keep.Hours;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockStore;
import dev.neike.promise.store.KeptStore;
import dev.neike.promise.store.KeptStore.Verdict;
import dev.neike.promise.store.Kind;
import dev.neike.promise.told.WholeLives;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.RequestStore;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps whose hands the counted time of broken promises of fulfilment was in. */
@Component
class BreachShares {

    private final KeptStore store;
    private final ClockStore clocks;
    private final RequestStore requests;
    private final LegStore legs;
    private final WholeLives lives;
    private final Hours hours;

    BreachShares(
            KeptStore store, ClockStore clocks, RequestStore requests, LegStore legs, WholeLives lives, Hours hours) {
        this.store = store;
        this.clocks = clocks;
        this.requests = requests;
        this.legs = legs;
        this.lives = lives;
        this.hours = hours;
    }

    void of(Verdict it) {
        if (it.cell().kind() != Kind.FULFILMENT) {
            return;
        }
        if (it.outcome() == Outcome.BREACHED) {
            RequestId id = new RequestId(it.request());
            clocks.of(id).stream()
                    .filter(clock -> clock.id() == it.id())
                    .forEach(clock -> store.share(it.id(), responsibility(clock)));
        } else if (it.booked() == Outcome.BREACHED) {
            store.unshare(it.id());
        }
    }

    private Responsibility responsibility(Clock it) {
        Instant ended = Objects.requireNonNull(it.standing().ended());
        return Responsibility.of(
                lives.of(requests.byId(it.request()).orElseThrow(), legs.of(it.request())),
                hours.countedWith(it.countedWith()).calendar(),
                ended);
    }
}
