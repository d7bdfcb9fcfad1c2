package dev.neike.promise.replay;

import dev.neike.agreement.Replayed;
import dev.neike.agreement.Replayed.Share;
import dev.neike.agreement.Terms;
import dev.neike.agreement.Times;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.promise.clock.Outcome;
import dev.neike.promise.clock.Reckoning;
import dev.neike.promise.clock.Standing;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts, by priority, what terms would have meant. A promise counts once it is kept, broken or late. */
final class Tally {

    private final Terms terms;
    private final BusinessCalendar calendar;
    private final Instant now;
    private final Map<Integer, Replayed.Line> lines = new TreeMap<>();

    Tally(Terms terms, BusinessCalendar calendar, Instant now) {
        this.terms = terms;
        this.calendar = calendar;
        this.now = now;
    }

    void add(Request it, List<Leg> legs) {
        Times times = terms.at(it.priority());
        Share accepted = share(Reckoning.acceptance(legs.getFirst(), times.acceptWithin(), calendar));
        Share fulfilled = share(Reckoning.fulfilment(legs, it.closing(), times.fulfilWithin(), calendar));
        lines.merge(
                it.priority(),
                new Replayed.Line(it.priority(), 1, accepted, fulfilled),
                (one, other) -> new Replayed.Line(
                        one.priority(),
                        one.requests() + other.requests(),
                        sum(one.accepted(), other.accepted()),
                        sum(one.fulfilled(), other.fulfilled())));
    }

    List<Replayed.Line> lines() {
        return List.copyOf(lines.values());
    }

    private Share share(Standing it) {
        Instant due = it.due();
        boolean kept = it.outcome() == Outcome.KEPT;
        boolean broken = it.outcome() == Outcome.BREACHED || (it.ended() == null && due != null && now.isAfter(due));
        return new Share(kept ? 1 : 0, kept || broken ? 1 : 0);
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.kept() + other.kept(), one.counted() + other.counted());
    }
}
