package dev.neike.promise.keep;

import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockStore;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.request.store.DueStore;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.RequestStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was promised about a request that came with its past. */
@Component
public class PastPromises {

    private final RequestStore requests;
    private final LegStore legs;
    private final ClockStore clocks;
    private final DueStore due;
    private final Undertakings undertakings;

    PastPromises(RequestStore requests, LegStore legs, ClockStore clocks, DueStore due, Undertakings undertakings) {
        this.requests = requests;
        this.legs = legs;
        this.clocks = clocks;
        this.due = due;
        this.undertakings = undertakings;
    }

    public void promise(RequestId id) {
        Request it = requests.byId(id).orElseThrow();
        List<Leg> all = legs.of(id);
        List<Clock> promised = all.stream()
                .filter(leg -> leg.kind() == State.OFFERED)
                .flatMap(offer -> undertakings.of(it, offer, all).stream())
                .toList();
        clocks.insert(promised);
        Dues.of(id, it.unit(), promised).ifPresent(one -> due.write(List.of(one)));
    }
}
