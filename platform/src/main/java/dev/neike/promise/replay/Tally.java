package dev.neike.promise.replay;

import dev.neike.agreement.Replayed;
import dev.neike.agreement.Replayed.Share;
import dev.neike.agreement.Turned;
import dev.neike.agreement.Verdict;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts, by priority and by customer, what terms would have meant, and what really was. Settled promises count. */
final class Tally {

    /** The most urgent first, as documents list them. */
    private final Map<Integer, Sum> priorities = new TreeMap<>(Comparator.reverseOrder());

    private final Map<UnitId, Sum> customers = new HashMap<>();
    private Sum before = Sum.NONE;

    /** One request. */
    void add(Trial accepted, Trial fulfilled) {
        Request it = accepted.request();
        before = before.plus(sum(accepted.then(), fulfilled.then()));
        Sum now = sum(accepted.now(), fulfilled.now());
        priorities.merge(it.priority(), now, Sum::plus);
        customers.merge(it.customerUnit(), now, Sum::plus);
    }

    /** So many requests, and how many of them were or would have been in time. */
    private record Sum(long requests, Share accepted, Share fulfilled) {

        static final Sum NONE = new Sum(0, Share.NONE, Share.NONE);

        Sum plus(Sum other) {
            return new Sum(requests + other.requests, accepted.plus(other.accepted), fulfilled.plus(other.fulfilled));
        }
    }

    Replayed replayed(int days, List<Turned> turned) {
        return new Replayed(
                days,
                new Replayed.Before(before.accepted(), before.fulfilled()),
                priorities.entrySet().stream()
                        .map(it -> line(it.getKey(), it.getValue()))
                        .toList(),
                customers.entrySet().stream()
                        .map(it -> customer(it.getKey(), it.getValue()))
                        .sorted(Comparator.comparingLong(Replayed.Customer::requests)
                                .reversed()
                                .thenComparingLong(it -> it.unit().value()))
                        .toList(),
                turned);
    }

    private static Replayed.Line line(int priority, Sum it) {
        return new Replayed.Line(priority, it.requests(), it.accepted(), it.fulfilled());
    }

    private static Replayed.Customer customer(UnitId unit, Sum it) {
        return new Replayed.Customer(unit, it.requests(), it.accepted(), it.fulfilled());
    }

    private static Sum sum(Trial.Side accepted, Trial.Side fulfilled) {
        return new Sum(1, share(accepted.verdict()), share(fulfilled.verdict()));
    }

    private static Share share(Verdict it) {
        return new Share(it == Verdict.KEPT ? 1 : 0, it.isSettled() ? 1 : 0);
    }
}
