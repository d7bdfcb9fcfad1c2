package dev.neike.statistics.network;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What units gave each other, kept sparsely: memory grows with the pairs that gave something, not with the square of
 * the units. Several favours between the same two add up; those of zero are none. Immutable.
 */
public final class Favours {

    private static final double LARGEST = 1e300;

    private final int units;
    private final int[] start;
    private final int[] to;
    private final double[] weight;
    private final double[] given;
    private final double[] received;
    private final double total;

    private Favours(int units, List<Favour> sorted) {
        this.units = units;
        this.start = new int[units + 1];
        this.to = new int[sorted.size()];
        this.weight = new double[sorted.size()];
        this.given = new double[units];
        this.received = new double[units];
        for (int i = 0; i < to.length; i++) {
            Favour favour = sorted.get(i);
            start[favour.from() + 1]++;
            to[i] = favour.to();
            weight[i] = favour.weight();
            given[favour.from()] += weight[i];
            received[favour.to()] += weight[i];
        }
        Arrays.parallelPrefix(start, Integer::sum);
        this.total = Arrays.stream(weight).sum();
    }

    /**
     * The favours among so many units, which are numbered from 0.
     *
     * @param units at least two; those that neither gave nor received count too
     */
    public static Favours of(int units, Collection<Favour> favours) {
        if (units < 2) {
            throw new StatisticRefused(Reason.TOO_FEW, units + " units");
        }
        var sorted = new ArrayList<>(favours);
        sorted.sort(Comparator.comparingInt(Favour::from).thenComparingInt(Favour::to));
        var merged = new ArrayList<Favour>();
        for (Favour favour : sorted) {
            if (Math.max(favour.from(), favour.to()) >= units) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, favour + " among " + units + " units");
            }
            if (favour.weight() > 0) {
                add(merged, favour);
            }
        }
        var result = new Favours(units, merged);
        if (!(result.total <= LARGEST)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "sum of the favours: " + result.total);
        }
        return result;
    }

    private static void add(List<Favour> merged, Favour favour) {
        if (!merged.isEmpty()) {
            Favour last = merged.getLast();
            if (last.from() == favour.from() && last.to() == favour.to()) {
                merged.set(merged.size() - 1, new Favour(last.from(), last.to(), last.weight() + favour.weight()));
                return;
            }
        }
        merged.add(favour);
    }

    public int units() {
        return units;
    }

    /** How many ordered pairs gave something. */
    public int links() {
        return to.length;
    }

    /** Sum of all weights. */
    public double total() {
        return total;
    }

    /** What a unit gave in all. */
    public double given(int unit) {
        return given[unit];
    }

    /** What a unit received in all. */
    public double received(int unit) {
        return received[unit];
    }

    /** What one gave another; 0 if nothing. */
    public double between(int from, int other) {
        int at = Arrays.binarySearch(to, start[from], start[from + 1], other);
        return at < 0 ? 0 : weight[at];
    }

    /** All, by giver, then by receiver. */
    public List<Favour> all() {
        var all = new ArrayList<Favour>(to.length);
        for (int from = 0; from < units; from++) {
            for (int at = start[from]; at < start[from + 1]; at++) {
                all.add(new Favour(from, to[at], weight[at]));
            }
        }
        return List.copyOf(all);
    }

    void mustHoldSome() {
        if (links() == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "favours");
        }
    }
}
