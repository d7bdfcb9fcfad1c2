package dev.neike.agreement;

import dev.neike.organization.UnitId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What terms would have meant.
 *
 * @param days the days looked back upon
 * @param before how it came out under whatever bound each request
 * @param lines by priority, the most urgent first, those that occurred
 * @param customers by the unit that asked, the most requests first
 * @param turned what would have come out otherwise, as far as there is any
 */
public record Replayed(int days, Before before, List<Line> lines, List<Customer> customers, List<Turned> turned) {

    /** What was really kept of the same requests. */
    public record Before(Share accepted, Share fulfilled) {}

    /**
     * Requests of one priority.
     *
     * @param requests all of them in the scope
     * @param accepted those whose acceptance was due by now, and how many of them would have been in time
     * @param fulfilled the same for being done
     */
    public record Line(int priority, long requests, Share accepted, Share fulfilled) {}

    /** The same of one customer. */
    public record Customer(UnitId unit, long requests, Share accepted, Share fulfilled) {}

    /** So many of so many would have been in time. */
    public record Share(long kept, long counted) {

        public static final Share NONE = new Share(0, 0);

        public Share {
            if (kept < 0 || kept > counted) {
                throw new IllegalArgumentException(kept + " of " + counted);
            }
        }

        public long broken() {
            return counted - kept;
        }

        public Share plus(Share other) {
            return new Share(kept + other.kept, counted + other.counted);
        }
    }

    public Replayed {
        lines = List.copyOf(lines);
        customers = List.copyOf(customers);
        turned = List.copyOf(turned);
    }

    /** With these customers only, among those told apart; the sums stay. */
    public Replayed showing(Predicate<UnitId> shown) {
        return new Replayed(
                days,
                before,
                lines,
                customers.stream().filter(it -> shown.test(it.unit())).toList(),
                turned);
    }

    /** The most promises that were settled, then or under the terms, for the length of bars; never zero. */
    public long most() {
        return Stream.of(before.accepted, before.fulfilled, accepted(), fulfilled())
                .mapToLong(Share::counted)
                .reduce(1, Math::max);
    }

    /** All units that are named. */
    public Set<UnitId> units() {
        return Stream.concat(
                        customers.stream().map(Customer::unit),
                        turned.stream().flatMap(it -> it.examples().stream()).map(Turned.Example::customer))
                .collect(Collectors.toSet());
    }

    public long requests() {
        return sum(Line::requests);
    }

    public Share accepted() {
        return lines.stream().map(Line::accepted).reduce(Share.NONE, Share::plus);
    }

    public Share fulfilled() {
        return lines.stream().map(Line::fulfilled).reduce(Share.NONE, Share::plus);
    }

    private long sum(ToLongFunction<Line> figure) {
        return lines.stream().mapToLong(figure).sum();
    }
}
