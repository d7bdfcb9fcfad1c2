package dev.neike.relation.map;

import java.util.List;

/**
 * Takes boxes apart that cover each other and keeps them inside the frame: first all give way, always the shorter way; what
 * is jammed then goes to the nearest free place, the weaker one of two.
 */
final class Separation {

    private static final int ROUNDS = 300;

    /** Free places are looked for in steps of so much, and only on maps where somebody reads every label. */
    private static final double STEP = 8;

    private static final int READABLE = 130;

    /** Less than this nobody sees. */
    private static final double SLACK = 0.5;

    /** Room at the frame's rim for arrows that bend outwards, and more where the buttons for zooming lie. */
    private static final double RIM = 22;

    private static final double BUTTONS = 46;

    private final List<Graph.Box> boxes;
    private final double[] x;
    private final double[] y;
    private final double right;
    private final double bottom;
    private final double top;

    private Separation(List<Graph.Box> boxes, double[] x, double[] y, double width, double height) {
        this.boxes = boxes;
        this.x = x;
        this.y = y;
        boolean tall = height > width;
        right = width - (tall ? RIM : BUTTONS);
        bottom = height - RIM;
        top = tall ? BUTTONS : RIM;
    }

    static void push(List<Graph.Box> boxes, double[] x, double[] y, double width, double height) {
        Separation separation = new Separation(boxes, x, y, width, height);
        separation.giveWay();
        if (x.length <= READABLE) {
            for (int i = 1; i < x.length; i++) {
                separation.freePlace(i);
            }
        }
    }

    private void giveWay() {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    moved |= part(i, j);
                }
            }
            for (int i = 0; i < x.length; i++) {
                Graph.Box box = boxes.get(i);
                x[i] = Math.max(RIM + box.side(), Math.min(right - box.side(), x[i]));
                y[i] = Math.max(top + box.above(), Math.min(bottom - box.below(), y[i]));
            }
        }
    }

    private boolean part(int i, int j) {
        double sideways = sideways(i, j, x[i]);
        double upright = upright(i, j, y[i]);
        if (sideways <= SLACK / 2 || upright <= SLACK / 2) {
            return false;
        }
        if (sideways < upright) {
            double half = sideways / 2 * (x[i] <= x[j] ? -1 : 1);
            x[i] += half;
            x[j] -= half;
        } else {
            double half = upright / 2 * (y[i] <= y[j] ? -1 : 1);
            y[i] += half;
            y[j] -= half;
        }
        return true;
    }

    /** By how much i, standing there, covers j from side to side. */
    private double sideways(int i, int j, double atX) {
        return boxes.get(i).side() + boxes.get(j).side() - Math.abs(atX - x[j]);
    }

    private double upright(int i, int j, double atY) {
        return atY <= y[j]
                ? boxes.get(i).below() + boxes.get(j).above() - (y[j] - atY)
                : boxes.get(j).below() + boxes.get(i).above() - (atY - y[j]);
    }

    private boolean isFree(int i, double atX, double atY) {
        for (int j = 0; j < i; j++) {
            if (sideways(i, j, atX) > SLACK && upright(i, j, atY) > SLACK) {
                return false;
            }
        }
        return true;
    }

    /** Moves to the nearest place where nothing stronger is covered; stays where there is none. */
    private void freePlace(int i) {
        if (isFree(i, x[i], y[i])) {
            return;
        }
        Graph.Box box = boxes.get(i);
        double nearest = Double.POSITIVE_INFINITY;
        double placeX = x[i];
        double placeY = y[i];
        for (double atX = RIM + box.side(); atX <= right - box.side(); atX += STEP) {
            for (double atY = top + box.above(); atY <= bottom - box.below(); atY += STEP) {
                double distance = Math.hypot(atX - x[i], atY - y[i]);
                if (distance < nearest && isFree(i, atX, atY)) {
                    nearest = distance;
                    placeX = atX;
                    placeY = atY;
                }
            }
        }
        x[i] = placeX;
        y[i] = placeY;
    }
}
