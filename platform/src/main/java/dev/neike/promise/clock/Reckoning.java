package dev.neike.promise.clock;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.request.life.Act;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Leg;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds how promises stand, from all legs each time. */
public final class Reckoning {

    /** Of the promised time; after that it is due soon. */
    public static final double SOON = 0.75;

    private Reckoning() {}

    /**
     * The promise of fulfilment.
     *
     * @param legs all of the request, in order
     * @param closing how it ended, {@code null} while it is not closed
     * @param promised {@code null} where nothing was
     */
    public static Standing fulfilment(
            List<Leg> legs, @Nullable Closing closing, @Nullable Duration promised, BusinessCalendar calendar) {
        Instant ended = closing == null ? null : legs.getLast().end();
        boolean fulfilled = closing != null && closing.isFulfilled();
        if (promised == null) {
            return nothing(ended);
        }
        PromiseClock clock = PromiseClock.fulfilment(legs, promised, calendar);
        return standing(clock, ended, fulfilled, ended == null ? pausedSince(legs) : null);
    }

    /** The promise that an offer is accepted. */
    public static Standing acceptance(Leg offer, @Nullable Duration promised, BusinessCalendar calendar) {
        if (promised == null) {
            return nothing(offer.end());
        }
        PromiseClock clock = PromiseClock.acceptance(offer, promised, calendar);
        return standing(clock, offer.end(), offer.endedAct() == Act.ACCEPTANCE, null);
    }

    private static Standing nothing(@Nullable Instant ended) {
        return new Standing(null, null, null, ended, ended == null ? null : Outcome.VOID);
    }

    private static Standing standing(
            PromiseClock clock, @Nullable Instant ended, boolean done, @Nullable Instant pausedSince) {
        Instant due = micros(clock.due().orElse(null));
        Instant soon = micros(clock.share(SOON).orElse(null));
        if (ended == null) {
            return new Standing(due, soon, pausedSince, null, null);
        }
        Outcome outcome = clock.isBroken(ended) ? Outcome.BREACHED : done ? Outcome.KEPT : Outcome.VOID;
        return new Standing(outcome == Outcome.BREACHED ? due : null, soon, null, ended, outcome);
    }

    /** As the database keeps times. */
    private static @Nullable Instant micros(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** When the first of the legs began that do not count, up to the open one. */
    private static @Nullable Instant pausedSince(List<Leg> legs) {
        Instant since = null;
        for (Leg leg : legs.reversed()) {
            if (PromiseClock.COUNTING.contains(leg.kind())) {
                return since;
            }
            since = leg.start();
        }
        return since;
    }
}
