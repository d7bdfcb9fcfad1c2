package dev.neike.statistics.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Takes units away, the least tied first, and remembers when those left were densest. */
final class Peeling {

    /** A unit as it stood in the queue; out of date if it has lost ties since. */
    private record Entry(double tied, int unit) {}

    private static final int LEFT = Integer.MAX_VALUE;

    private final Ties ties;
    private final double[] tied;
    private final int[] takenAt;
    private final PriorityQueue<Entry> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Entry::tied).thenComparingInt(Entry::unit));
    private int densestAt;
    private double atMost;

    Peeling(Ties ties) {
        this.ties = ties;
        this.tied = new double[ties.units()];
        this.takenAt = new int[ties.units()];
        Arrays.fill(takenAt, LEFT);
        for (int unit = 0; unit < tied.length; unit++) {
            for (int at = ties.start[unit]; at < ties.start[unit + 1]; at++) {
                tied[unit] += ties.weight[at];
            }
            queue.add(new Entry(tied[unit], unit));
        }
    }

    void run() {
        double weight = Arrays.stream(tied).sum() / 2;
        double densest = -1;
        for (int taken = 0; taken < tied.length; taken++) {
            double density = weight / (tied.length - taken);
            if (density > densest) {
                densest = density;
                densestAt = taken;
            }
            int unit = least();
            atMost = Math.max(atMost, tied[unit]);
            weight -= tied[unit];
            take(unit, taken);
        }
    }

    private int least() {
        while (true) {
            Entry entry = queue.remove();
            if (takenAt[entry.unit()] == LEFT && entry.tied() == tied[entry.unit()]) {
                return entry.unit();
            }
        }
    }

    private void take(int unit, int when) {
        takenAt[unit] = when;
        for (int at = ties.start[unit]; at < ties.start[unit + 1]; at++) {
            int other = ties.other[at];
            if (takenAt[other] == LEFT) {
                tied[other] -= ties.weight[at];
                queue.add(new Entry(tied[other], other));
            }
        }
    }

    /** Whether the unit belongs to the densest of the groups. */
    boolean isKept(int unit) {
        return takenAt[unit] >= densestAt;
    }

    double atMost() {
        return atMost;
    }
}
