package dev.neike.statistics.network;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Weighted ties without direction; each stands at both of its ends. */
final class Ties {

    final int[] start;
    final int[] other;
    final double[] weight;

    private Ties(int[] start, int[] other, double[] weight) {
        this.start = start;
        this.other = other;
        this.weight = weight;
    }

    static Ties of(Favours favours, DensestGroup.Tie tie) {
        var start = new int[favours.units() + 1];
        favours.all().forEach(it -> {
            double back = favours.between(it.to(), it.from());
            if (isFirst(it, back) && tied(it.weight(), back, tie) > 0) {
                start[it.from() + 1]++;
                start[it.to() + 1]++;
            }
        });
        Arrays.parallelPrefix(start, Integer::sum);
        var ties = new Ties(start, new int[start[favours.units()]], new double[start[favours.units()]]);
        int[] next = start.clone();
        favours.all().forEach(it -> {
            double back = favours.between(it.to(), it.from());
            double weight = tied(it.weight(), back, tie);
            if (isFirst(it, back) && weight > 0) {
                ties.put(next[it.from()]++, it.to(), weight);
                ties.put(next[it.to()]++, it.from(), weight);
            }
        });
        return ties;
    }

    /** Of two favours that answer each other one speaks for both. */
    private static boolean isFirst(Favour favour, double back) {
        return back == 0 || favour.from() < favour.to();
    }

    private static double tied(double there, double back, DensestGroup.Tie tie) {
        return switch (tie) {
            case SUM -> there + back;
            case MUTUAL -> 2 * Math.min(there, back);
        };
    }

    private void put(int at, int unit, double tied) {
        other[at] = unit;
        weight[at] = tied;
    }

    boolean isEmpty() {
        return other.length == 0;
    }

    int units() {
        return start.length - 1;
    }

    /** Weight of the ties among the members. */
    double within(IntPredicate members) {
        double twice = 0;
        for (int unit = 0; unit < units(); unit++) {
            for (int at = start[unit]; at < start[unit + 1] && members.test(unit); at++) {
                twice += members.test(other[at]) ? weight[at] : 0;
            }
        }
        return twice / 2;
    }
}
