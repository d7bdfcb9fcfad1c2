package dev.neike.eventlog.chain;

import java.util.Arrays;

/**
 * The order statistics of a large sorted set in which a few values were replaced, without sorting anew: {@code k} replacements
 * cost O(k log n), each rank asked for O(log² n).
 */
final class ShiftedOrder {

    private final double[] all;
    private final int[] removed;
    private final double[] added;

    /**
     * @param all ascending
     * @param old the values replaced, each of them in {@code all}; will be sorted
     * @param added what they were replaced with; will be sorted
     */
    ShiftedOrder(double[] all, double[] old, double[] added) {
        this.all = all;
        this.added = added;
        this.removed = new int[old.length];
        Arrays.sort(old);
        Arrays.sort(added);
        for (int i = 0; i < old.length; i++) {
            boolean again = i > 0 && old[i] == old[i - 1];
            removed[i] = again ? removed[i - 1] + 1 : lowest(old[i]);
        }
    }

    /** The value of a rank, counted from 0. */
    double at(long rank) {
        int j = (int) rank;
        int kept = all.length - removed.length;
        int low = Math.max(0, j - kept);
        int high = Math.min(j, added.length);
        // The fewest added values among the first j, such that the next added is not below the last kept of them.
        while (low < high) {
            int b = (low + high) >>> 1;
            if (added[b] >= kept(j - b - 1)) {
                high = b;
            } else {
                low = b + 1;
            }
        }
        double next = low < added.length ? added[low] : Double.POSITIVE_INFINITY;
        return j - low < kept ? Math.min(next, kept(j - low)) : next;
    }

    /** The value of a rank among those not replaced. */
    private double kept(int rank) {
        int low = 0;
        int high = removed.length;
        while (low < high) {
            int t = (low + high) >>> 1;
            if (removed[t] - t <= rank) {
                low = t + 1;
            } else {
                high = t;
            }
        }
        return all[rank + low];
    }

    private int lowest(double value) {
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
