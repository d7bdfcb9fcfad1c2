package dev.neike.relation.map;

import java.util.Arrays;

/**
 * Places units so that work flows along one axis and strong relations are short: springs and repulsion, one coordinate drawn
 * to the unit's trophic level, then spread over the frame and pushed apart until no label covers another. Starts from fixed
 * positions and uses no chance: the same data give the same picture.
 */
final class Layout {

    /** How strongly units are drawn to their place in the flow, and to the middle across it. */
    private static final double FLOW = 0.5;

    private static final double MIDDLE = 0.06;

    private final Graph graph;
    private final int nodes;
    private final double[] along;
    private final double[] across;
    private final double[] target;
    private final double length;
    private final double breadth;

    /** Distance at which a usual tie and the repulsion hold each other. */
    private final double reach;

    private Layout(Graph graph, double length, double breadth) {
        this.graph = graph;
        this.length = length;
        this.breadth = breadth;
        nodes = graph.nodes();
        along = new double[nodes];
        across = new double[nodes];
        target = Ranks.blended(TrophicLevels.of(graph), 0.6);
        reach = 0.75 * Math.sqrt(length * breadth / Math.max(1, nodes));
    }

    /** Coordinates by node. */
    @SuppressWarnings("ArrayRecordComponent") // handed from here to the drawing and nowhere else
    record Points(double[] x, double[] y) {}

    /** Centres inside a frame of that size; flow runs along the longer side. */
    static Points place(Graph graph, double width, double height) {
        boolean downwards = height > width;
        Layout layout = new Layout(graph, Math.max(width, height), Math.min(width, height));
        layout.begin();
        layout.relax();
        layout.spread();
        Points points = downwards ? new Points(layout.across, layout.along) : new Points(layout.along, layout.across);
        Separation.push(graph.boxes(), points.x(), points.y(), width, height);
        return points;
    }

    /** Along the flow by level, across it evenly by the golden ratio. */
    private void begin() {
        for (int i = 0; i < nodes; i++) {
            along[i] = target[i] * length;
            across[i] = (0.5 + i * 0.6180339887498949) % 1 * breadth;
        }
    }

    private void relax() {
        int rounds = nodes <= 80 ? 600 : nodes <= 200 ? 250 : 100;
        double heaviest =
                graph.edges().stream().mapToDouble(Graph.Edge::weight).max().orElse(1);
        double[] pushAlong = new double[nodes];
        double[] pushAcross = new double[nodes];
        for (int round = 0; round < rounds; round++) {
            double step = 0.08 * length * Math.pow(1 - (double) round / rounds, 1.5) + 0.3;
            Arrays.fill(pushAlong, 0);
            Arrays.fill(pushAcross, 0);
            repel(pushAlong, pushAcross);
            attract(heaviest, pushAlong, pushAcross);
            for (int i = 0; i < nodes; i++) {
                double dx = pushAlong[i] + FLOW * (target[i] * length - along[i]);
                double dy = pushAcross[i] + MIDDLE * (breadth / 2 - across[i]);
                double size = Math.hypot(dx, dy);
                double scale = size > step ? step / size : 1;
                along[i] += dx * scale;
                across[i] += dy * scale;
            }
        }
    }

    private void repel(double[] pushAlong, double[] pushAcross) {
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                double dx = along[i] - along[j];
                double dy = across[i] - across[j];
                double force = reach * reach / Math.max(dx * dx + dy * dy, 1);
                pushAlong[i] += dx * force;
                pushAcross[i] += dy * force;
                pushAlong[j] -= dx * force;
                pushAcross[j] -= dy * force;
            }
        }
    }

    private void attract(double heaviest, double[] pushAlong, double[] pushAcross) {
        for (Graph.Edge edge : graph.edges()) {
            int i = edge.from();
            int j = edge.to();
            double dx = along[j] - along[i];
            double dy = across[j] - across[i];
            double force = Math.hypot(dx, dy) / reach * (0.08 + 0.6 * Math.sqrt(edge.weight() / heaviest));
            pushAlong[i] += dx * force;
            pushAcross[i] += dy * force;
            pushAlong[j] -= dx * force;
            pushAcross[j] -= dy * force;
        }
    }

    /** Over the whole frame, crowds loosened. */
    private void spread() {
        stretch(along, length);
        stretch(across, breadth);
    }

    private static void stretch(double[] values, double size) {
        double[] blended = Ranks.blended(values, 0.65);
        for (int i = 0; i < values.length; i++) {
            values[i] = values.length < 2 ? size / 2 : blended[i] * size;
        }
    }
}
