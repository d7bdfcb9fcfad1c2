package dev.neike.promise.warning;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.promise.store.Change;
import dev.neike.promise.store.Clock;
import dev.neike.request.life.Leg;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When promises that were computed anew are to be looked at, so that not each of them is looked at for nothing. */
@Component
public class NextLook {

    private final PlanStore plans;
    private final java.time.Clock clock;

    NextLook(PlanStore plans, java.time.Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** By the steps that are set now. */
    public ByPlan now() {
        return new ByPlan(plans.present(), clock.instant());
    }

    /** By these steps, as of then. */
    public record ByPlan(Plan plan, Instant now) {

        /**
         * When to look at a promise: at once where a step has come, and {@code null} where none is to come.
         *
         * @param life all legs of its request, in order
         */
        public @Nullable Instant at(Clock it, List<Leg> life, BusinessCalendar calendar) {
            Look look = Look.at(it, life, calendar, plan, now);
            return look.come().isEmpty() ? look.next() : Change.AT_ONCE;
        }
    }
}
