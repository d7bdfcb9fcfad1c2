package dev.neike.relation.map;

import java.util.List;

/** Pushes boxes apart, always the shorter way, and keeps them inside the frame. */
final class Separation {

    private static final int ROUNDS = 300;

    /** Room at the frame's rim for arrows that bend outwards. */
    private static final double RIM = 22;

    private Separation() {}

    static void push(List<Graph.Box> boxes, double[] x, double[] y, double width, double height) {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    moved |= part(boxes.get(i), boxes.get(j), i, j, x, y);
                }
            }
            for (int i = 0; i < x.length; i++) {
                Graph.Box box = boxes.get(i);
                x[i] = Math.max(RIM + box.side(), Math.min(width - RIM - box.side(), x[i]));
                y[i] = Math.max(RIM + box.above(), Math.min(height - RIM - box.below(), y[i]));
            }
        }
    }

    private static boolean part(Graph.Box a, Graph.Box b, int i, int j, double[] x, double[] y) {
        double overlapX = a.side() + b.side() - Math.abs(x[i] - x[j]);
        boolean iAbove = y[i] < y[j] || (y[i] == y[j] && i < j);
        double overlapY = iAbove ? y[i] + a.below() - (y[j] - b.above()) : y[j] + b.below() - (y[i] - a.above());
        if (overlapX <= 0.01 || overlapY <= 0.01) {
            return false;
        }
        if (overlapX < overlapY) {
            double half = overlapX / 2 * (x[i] < x[j] || (x[i] == x[j] && i < j) ? -1 : 1);
            x[i] += half;
            x[j] -= half;
        } else {
            double half = overlapY / 2 * (iAbove ? -1 : 1);
            y[i] += half;
            y[j] -= half;
        }
        return true;
    }
}
