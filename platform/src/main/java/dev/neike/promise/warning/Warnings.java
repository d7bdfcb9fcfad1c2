package dev.neike.promise.warning;

import dev.neike.promise.store.WarningStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /** Tells what had come of promises that were brought in with their past, at whatever hour that is done. */
    public void catchUp() {
        Plan plan = plans.present();
        List<Step> steps = plan.steps().stream()
                .map(it -> new Step(it.moment(), it.to(), false))
                .toList();
        run(new Plan(steps, plan.since()), clock.instant());
    }

    /** As if it were then. */
    void run(Instant now) {
        run(plans.present(), now);
    }

    private void run(Plan plan, Instant now) {
        while (batch.run(plan, now) > 0) {
            // The next ones.
        }
    }

    /** A new plan may have steps for promises that there was nothing left to say of. */
    private void spread(long plan) {
        Optional<Long> last = Optional.of(0L);
        while (last.isPresent()) {
            last = store.lookAtAll(last.get(), AT_ONCE);
        }
        plans.spread(plan, clock.instant());
    }
}
