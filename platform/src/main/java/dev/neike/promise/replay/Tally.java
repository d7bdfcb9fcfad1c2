package dev.neike.promise.replay;

import dev.neike.agreement.Replayed;
import dev.neike.agreement.Replayed.Share;
import dev.neike.agreement.Terms;
import dev.neike.agreement.Times;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Outcome;
import dev.neike.promise.clock.Reckoning;
import dev.neike.promise.clock.Standing;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts, by priority and by customer, what terms would have meant. A promise counts once it is kept, broken or late. */
final class Tally {

    private final Terms terms;
    private final BusinessCalendar calendar;
    private final Instant now;
    /** The most urgent first, as documents list them. */
    private final Map<Integer, Sum> priorities = new TreeMap<>(Comparator.reverseOrder());

    private final Map<UnitId, Sum> customers = new HashMap<>();

    Tally(Terms terms, BusinessCalendar calendar, Instant now) {
        this.terms = terms;
        this.calendar = calendar;
        this.now = now;
    }

    void add(Request it, List<Leg> legs) {
        Times times = terms.at(it.priority());
        Share accepted = share(Reckoning.acceptance(legs.getFirst(), times.acceptWithin(), calendar));
        Share fulfilled = share(Reckoning.fulfilment(legs, it.closing(), times.fulfilWithin(), calendar));
        Sum one = new Sum(1, accepted, fulfilled);
        priorities.merge(it.priority(), one, Sum::plus);
        customers.merge(it.customerUnit(), one, Sum::plus);
    }

    /** So many requests, and how many of them would have been in time. */
    private record Sum(long requests, Share accepted, Share fulfilled) {

        Sum plus(Sum other) {
            return new Sum(requests + other.requests, accepted.plus(other.accepted), fulfilled.plus(other.fulfilled));
        }
    }

    Replayed replayed(int days) {
        return new Replayed(
                days,
                priorities.entrySet().stream()
                        .map(it -> line(it.getKey(), it.getValue()))
                        .toList(),
                customers.entrySet().stream()
                        .map(it -> customer(it.getKey(), it.getValue()))
                        .sorted(Comparator.comparingLong(Replayed.Customer::requests)
                                .reversed()
                                .thenComparingLong(it -> it.unit().value()))
                        .toList());
    }

    private static Replayed.Line line(int priority, Sum it) {
        return new Replayed.Line(priority, it.requests(), it.accepted(), it.fulfilled());
    }

    private static Replayed.Customer customer(UnitId unit, Sum it) {
        return new Replayed.Customer(unit, it.requests(), it.accepted(), it.fulfilled());
    }

    private Share share(Standing it) {
        Instant due = it.due();
        boolean kept = it.outcome() == Outcome.KEPT;
        boolean broken = it.outcome() == Outcome.BREACHED || (it.ended() == null && due != null && now.isAfter(due));
        return new Share(kept ? 1 : 0, kept || broken ? 1 : 0);
    }
}
