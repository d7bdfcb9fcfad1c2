package dev.neike.promise.clock;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.CountedTime;
import dev.neike.calendar.Opening;
import dev.neike.request.life.Leg;
import dev.neike.request.life.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A promise and the time that counts for it.
 *
 * @param promised business time within which it is to be kept, more than none
 * @param time what counts
 */
public record PromiseClock(Duration promised, CountedTime time) {

    /** Kinds of leg that count for fulfilment: it is on the provider's side. */
    static final Set<State> COUNTING = EnumSet.of(State.OFFERED, State.WORKING, State.AWAITING_SUB_REQUEST);

    /**
     * No due time is told later than this. Hours of service may change after something was promised, to so few that it would
     * fall due when calendars know no openings any more; that must not stop what happens to the request.
     */
    public static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public PromiseClock {
        if (promised.isNegative() || promised.isZero()) {
            throw new IllegalArgumentException("no promise of " + promised);
        }
    }

    /** The clock of fulfilment: over all legs of all lives, whoever held them, on one calendar. */
    public static PromiseClock fulfilment(List<Leg> legs, Duration promised, BusinessCalendar calendar) {
        List<Opening> stretches = new ArrayList<>();
        Instant since = null;
        for (Leg leg : legs) {
            if (COUNTING.contains(leg.kind())) {
                if (leg.end() == null) {
                    since = leg.start();
                } else {
                    stretches.add(new Opening(leg.start(), leg.end()));
                }
            }
        }
        return new PromiseClock(promised, new CountedTime(calendar, stretches, since));
    }

    /** The clock of acceptance: over one offer, on the calendar of the unit it was made to. */
    public static PromiseClock acceptance(Leg offer, Duration promised, BusinessCalendar calendar) {
        Instant end = offer.end();
        CountedTime time = end == null
                ? new CountedTime(calendar, List.of(), offer.start())
                : new CountedTime(calendar, List.of(new Opening(offer.start(), end)), null);
        return new PromiseClock(promised, time);
    }

    /** When it falls due, or did; absent while it is paused, and where it was kept. */
    public Optional<Instant> due() {
        return reaches(promised);
    }

    /** When it falls due, or did; where it is over before that, when it would have, had it run on from there. */
    public Optional<Instant> dueRunningOn() {
        return due().or(() ->
                time.stretches().isEmpty() ? Optional.empty() : runningOn().due());
    }

    private PromiseClock runningOn() {
        Instant over = time.stretches().getLast().to();
        return new PromiseClock(promised, new CountedTime(time.calendar(), time.stretches(), over));
    }

    public boolean isRunning() {
        return time.since() != null;
    }

    /** Whether more has been counted than was promised; just as much is kept. */
    public boolean isBroken(Instant now) {
        return time.until(now).compareTo(promised) > 0;
    }

    public Duration counted(Instant now) {
        return time.until(now);
    }

    /** What is left; negative where it is broken. */
    public Duration left(Instant now) {
        return time.left(promised, now);
    }

    /** When so much more than was promised has been counted; absent while it is paused before that. */
    public Optional<Instant> after(Duration late) {
        return reaches(promised.plus(late));
    }

    /** When a share (0 to 1, or more) of the promised time has been counted; absent while it is paused before that. */
    public Optional<Instant> share(double part) {
        return reaches(Duration.ofNanos(Math.round(promised.toNanos() * part)));
    }

    private Optional<Instant> reaches(Duration open) {
        Optional<Instant> reached = time.reaches(open).map(at -> at.isAfter(LATEST) ? LATEST : at);
        return reached.isEmpty() && isRunning() ? Optional.of(LATEST) : reached;
    }
}
