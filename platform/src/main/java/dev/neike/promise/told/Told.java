package dev.neike.promise.told;

import dev.neike.agreement.Terms;
import dev.neike.promise.clock.PromiseClock;
import dev.neike.promise.clock.Responsibility;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.DueChange;
import dev.neike.request.life.Leg;
import dev.neike.schedule.NamedCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A promise with all from which it follows.
 *
 * @param counter {@code null} where nothing is promised for the priority
 * @param legs those that it is about, in order
 * @param responsibility whose hands the counted time of fulfilment was in; {@code null} of an acceptance
 * @param open whether the viewer may see the agreement
 */
public record Told(
        Clock clock,
        Terms terms,
        NamedCalendar calendar,
        @Nullable PromiseClock counter,
        List<Leg> legs,
        List<DueChange> changes,
        @Nullable Responsibility responsibility,
        boolean open,
        Instant now) {

    public Told {
        legs = List.copyOf(legs);
        changes = List.copyOf(changes);
    }

    /** How it stands. */
    public enum State {
        ON_TIME("clock"),
        SOON("hourglass-split"),
        PAUSED("pause-circle"),
        LATE("exclamation-octagon"),
        KEPT("check-circle"),
        BREACHED("x-octagon"),
        /** Ended in time without what was promised. */
        VOID("dash-circle"),
        /** Nothing is promised for the priority. */
        NOTHING("dash-circle");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state() {
        Instant due = clock.standing().due();
        if (counter == null) {
            return State.NOTHING;
        }
        if (clock.standing().outcome() != null) {
            return State.valueOf(clock.standing().outcome().name());
        }
        if (clock.isLate(now)) {
            return State.LATE;
        }
        if (due == null) {
            return State.PAUSED;
        }
        Instant soon = clock.standing().soon();
        return soon != null && !now.isBefore(soon) ? State.SOON : State.ON_TIME;
    }

    public Duration counted() {
        return counter == null ? Duration.ZERO : counter.counted(until());
    }

    /** Negative where it is broken. */
    public Duration left() {
        return counter == null ? Duration.ZERO : counter.left(until());
    }

    /** Now, or when it ended. */
    public Instant until() {
        Instant ended = clock.standing().ended();
        return ended == null ? now : ended;
    }
}
