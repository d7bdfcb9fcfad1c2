package dev.neike.promise.warning;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.promise.clock.PromiseClock;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.Kind;
import dev.neike.request.life.Leg;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A look at an open promise: which steps have come, and when to look again.
 *
 * @param come steps that have come, told before or not
 * @param next {@code null} where nothing more will come unless the promise becomes another
 */
record Look(List<Come> come, @Nullable Instant next) {

    /** What should have been told longer ago than this is not told any more: nobody is flooded after a long stop. */
    static final Duration STALE = Duration.ofDays(7);

    /**
     * A step that has come.
     *
     * @param from the time that it counts from: it comes once for each
     */
    record Come(Step step, Instant from) {}

    /**
     * Looks at a promise.
     *
     * @param life all legs of its request, in order
     */
    static Look at(Clock it, List<Leg> life, BusinessCalendar calendar, Plan plan, Instant now) {
        Supplier<PromiseClock> promise = () -> it.kind() == Kind.FULFILMENT
                ? PromiseClock.fulfilment(life, Objects.requireNonNull(it.promised()), calendar)
                : PromiseClock.acceptance(
                        life.get(it.promise().leg() - 1), Objects.requireNonNull(it.promised()), calendar);
        return at(it.standing(), promise, calendar, plan, now);
    }

    /** Looks at a promise that stands so. A promise that pauses warns nobody. */
    static Look at(
            Standing standing, Supplier<PromiseClock> promise, BusinessCalendar calendar, Plan plan, Instant now) {
        Instant due = standing.due();
        if (due == null || standing.pausedSince() != null || standing.ended() != null) {
            return new Look(List.of(), null);
        }
        Looking looking = new Looking(due, promise, calendar, oldest(plan, now), now);
        plan.steps().forEach(looking::add);
        return new Look(looking.come, looking.next);
    }

    private static Instant oldest(Plan plan, Instant now) {
        Instant stale = now.minus(STALE);
        return plan.since().isAfter(stale) ? plan.since() : stale;
    }

    private static final class Looking {

        private final Instant due;
        private final Supplier<PromiseClock> promise;
        private final BusinessCalendar calendar;
        private final Instant oldest;
        private final Instant now;
        private final List<Come> come = new ArrayList<>();
        private @Nullable Instant next;

        Looking(Instant due, Supplier<PromiseClock> promise, BusinessCalendar calendar, Instant oldest, Instant now) {
            this.due = due;
            this.promise = promise;
            this.calendar = calendar;
            this.oldest = oldest;
            this.now = now;
        }

        void add(Step step) {
            switch (step.moment()) {
                case Moment.Share share -> share(share, step);
                case Moment.Due due -> add(step, this.due, this.due);
                case Moment.After after ->
                    promise.get().after(Duration.ofHours(after.hours())).ifPresent(it -> add(step, due, it));
            }
        }

        /** Once it is due it says nothing new that a part of the time has gone. */
        private void share(Moment.Share share, Step step) {
            if (now.isBefore(due)) {
                Optional<Instant> reached = promise.get().share(share.percent() / 100.0);
                reached.map(it -> it.truncatedTo(ChronoUnit.MICROS)).ifPresent(it -> add(step, it, it));
            }
        }

        private void add(Step step, Instant from, Instant moment) {
            Instant at = step.withinHours() ? open(moment) : moment;
            if (at.isAfter(now)) {
                lookAt(at);
            } else if (!at.isBefore(oldest)) {
                if (step.withinHours() && !calendar.isOpen(now)) {
                    lookAt(calendar.nextOpening(now));
                } else {
                    come.add(new Come(step, from));
                }
            }
        }

        private Instant open(Instant at) {
            return calendar.isOpen(at) ? at : calendar.nextOpening(at);
        }

        private void lookAt(Instant at) {
            next = next == null || at.isBefore(next) ? at : next;
        }
    }
}
