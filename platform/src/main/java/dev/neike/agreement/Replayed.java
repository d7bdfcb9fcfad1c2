package dev.neike.agreement;

import dev.neike.organization.UnitId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What terms would have meant.
 *
 * @param days the days looked back upon
 * @param lines by priority, the most urgent first, those that occurred
 * @param customers by the unit that asked, the most requests first
 */
public record Replayed(int days, List<Line> lines, List<Customer> customers) {

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

        public Share plus(Share other) {
            return new Share(kept + other.kept, counted + other.counted);
        }
    }

    public Replayed {
        lines = List.copyOf(lines);
        customers = List.copyOf(customers);
    }

    /** With these customers only, among those told apart; the sums stay. */
    public Replayed showing(Predicate<UnitId> shown) {
        return new Replayed(
                days,
                lines,
                customers.stream().filter(it -> shown.test(it.unit())).toList());
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
