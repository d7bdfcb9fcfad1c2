package dev.neike.promise.warning;

import dev.neike.promise.store.WarningStore;
import dev.neike.promise.store.WarningStore.Place;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Warns of all promises for which a step has come, in short transactions that pass over whatever an act holds. */
@Component
public class Warnings {

    private static final int AT_ONCE = 1_000;

    private final WarningBatch batch;
    private final PlanStore plans;
    private final WarningStore store;
    private final Clock clock;

    Warnings(WarningBatch batch, PlanStore plans, WarningStore store, Clock clock) {
        this.batch = batch;
        this.plans = plans;
        this.store = store;
        this.clock = clock;
    }

    public void run() {
        plans.toSpread().ifPresent(this::spread);
        run(clock.instant());
    }

    /** As if it were then. */
    void run(Instant now) {
        Plan plan = plans.present();
        while (batch.run(plan, now) > 0) {
            // The next ones.
        }
    }

    /** A new plan may have steps for promises that there was nothing left to say of. */
    private void spread(long plan) {
        Optional<Place> last = Optional.of(Place.START);
        while (last.isPresent()) {
            last = store.lookAtAll(last.get(), AT_ONCE);
        }
        plans.spread(plan, clock.instant());
    }
}
