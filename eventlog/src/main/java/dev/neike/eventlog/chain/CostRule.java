package dev.neike.eventlog.chain;

import dev.neike.statistics.Quantiles;
import java.util.Arrays;

/** What hand-overs cost, case by case, as {@link Cost} defines it. All in microseconds until told. */
final class CostRule {

    /** Relations with fewer hand-overs have no say in what is usual. */
    static final int ENOUGH = 20;

    private final Runs runs;
    private final HandOvers handOvers;
    /** Durations of the cases with a leg, ascending. */
    private final double[] durations;

    private final double p85;
    /** Whether work overlaps in the case. */
    private final boolean[] overlaps;

    private final double usual;

    /** @param usual median of the median waitings */
    CostRule(Runs runs, HandOvers handOvers, double[] ascendingDurations, double usual) {
        this.runs = runs;
        this.handOvers = handOvers;
        this.durations = ascendingDurations;
        this.p85 = Quantiles.type7(ascendingDurations, 0.85);
        this.usual = usual;
        this.overlaps = new boolean[runs.firstOfCase.length];
        for (int run = 0; run < runs.count; run++) {
            if (runs.received(run) && runs.overlapping(run)) {
                overlaps[runs.caseOf[run]] = true;
            }
        }
    }

    /** What the hand-over that led to this run waited beyond the usual. */
    double excess(int run) {
        return Math.max(0, runs.waiting(run) - usual);
    }

    Cost cost(int relation) {
        int size = handOvers.size(relation);
        var old = new double[size];
        var shifted = new double[size];
        int changed = 0;
        double lost = 0;
        double gained = 0;
        for (int at = 0; at < size; ) {
            int c = runs.caseOf[handOvers.run(relation, at)];
            double excess = 0;
            for (; at < size && runs.caseOf[handOvers.run(relation, at)] == c; at++) {
                excess += excess(handOvers.run(relation, at));
            }
            lost += excess;
            if (excess > 0) {
                old[changed] = runs.duration(c);
                shifted[changed] = overlaps[c] ? shiftedDuration(c, relation) : old[changed] - excess;
                gained += old[changed] - shifted[changed];
                changed++;
            }
        }
        var order = new ShiftedOrder(durations, Arrays.copyOf(old, changed), Arrays.copyOf(shifted, changed));
        double shiftedP85 = Quantiles.type7(order::at, durations.length, 0.85);
        return new Cost(
                Seconds.of(lost), Seconds.of(gained / durations.length), Seconds.of(Math.max(0, p85 - shiftedP85)));
    }

    /** Where work overlaps, the run that ends last may change: latest shifted end minus start. */
    private double shiftedDuration(int c, int relation) {
        double shift = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int run = runs.firstOfCase[c]; run < runs.firstOfCase[c + 1]; run++) {
            if (handOvers.relationOf[run] == relation) {
                shift += excess(run);
            }
            end = Math.max(end, runs.to[run] - shift);
        }
        return end - runs.from[runs.firstOfCase[c]];
    }
}
