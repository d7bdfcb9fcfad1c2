package dev.neike.relation.map;

import java.util.Arrays;

/**
 * Places units so that work flows along one axis and strong relations are short: springs and repulsion, the first
 * coordinate drawn to the unit's trophic level, then boxes are pushed apart until no label covers another. Starts from fixed
 * positions and uses no chance: the same data give the same picture.
 */
final class Layout {

    private static final double FLOW = 0.35;

    private final Graph graph;
    private final double width;
    private final double height;
    private final boolean downwards;
    private final double[] x;
    private final double[] y;
    private final double[] target;

    private Layout(Graph graph, double width, double height) {
        this.graph = graph;
        this.width = width;
        this.height = height;
        downwards = height > width;
        x = new double[graph.nodes()];
        y = new double[graph.nodes()];
        target = Ranks.blended(TrophicLevels.of(graph));
    }

    /** Centres inside a frame of that size, as x and y by node; flow runs along the longer side. */
    static Points place(Graph graph, double width, double height) {
        Layout layout = new Layout(graph, width, height);
        layout.begin();
        layout.relax();
        layout.fill();
        Separation.push(graph.boxes(), layout.x, layout.y, width, height);
        return new Points(layout.x, layout.y);
    }

    /** Coordinates by node. */
    @SuppressWarnings("ArrayRecordComponent") // handed from here to the drawing and nowhere else
    record Points(double[] x, double[] y) {}

    /** Along the flow by level, across it spread evenly by the golden ratio. */
    private void begin() {
        for (int i = 0; i < x.length; i++) {
            double along = target[i];
            double across = (0.5 + i * 0.6180339887498949) % 1;
            x[i] = (downwards ? across : along) * width;
            y[i] = (downwards ? along : across) * height;
        }
    }

    private void relax() {
        int n = x.length;
        int rounds = n <= 80 ? 500 : n <= 200 ? 250 : 100;
        double k = 0.9 * Math.sqrt(width * height / Math.max(1, n));
        double heaviest = graph.edges().stream()
                .mapToDouble(Graph.Edge::weight)
                .max()
                .orElse(1);
        double[] dx = new double[n];
        double[] dy = new double[n];
        for (int round = 0; round < rounds; round++) {
            double step = 0.12 * width * Math.pow(1 - (double) round / rounds, 1.5) + 0.5;
            Arrays.fill(dx, 0);
            Arrays.fill(dy, 0);
            repel(k, dx, dy);
            attract(k, heaviest, dx, dy);
            for (int i = 0; i < n; i++) {
                drawToFlow(i, dx, dy);
                double length = Math.hypot(dx[i], dy[i]);
                double scale = length > step ? step / length : 1;
                x[i] = Math.clamp(x[i] + dx[i] * scale, 0, width);
                y[i] = Math.clamp(y[i] + dy[i] * scale, 0, height);
            }
        }
    }

    private void repel(double k, double[] dx, double[] dy) {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double ex = x[i] - x[j];
                double ey = y[i] - y[j];
                double square = Math.max(ex * ex + ey * ey, 1);
                double force = k * k / square;
                dx[i] += ex * force;
                dy[i] += ey * force;
                dx[j] -= ex * force;
                dy[j] -= ey * force;
            }
        }
    }

    private void attract(double k, double heaviest, double[] dx, double[] dy) {
        for (Graph.Edge edge : graph.edges()) {
            int i = edge.from();
            int j = edge.to();
            double ex = x[j] - x[i];
            double ey = y[j] - y[i];
            double distance = Math.max(Math.hypot(ex, ey), 1);
            double force = distance / k * (0.1 + 0.9 * Math.sqrt(edge.weight() / heaviest));
            dx[i] += ex * force;
            dy[i] += ey * force;
            dx[j] -= ex * force;
            dy[j] -= ey * force;
        }
    }

    private void drawToFlow(int i, double[] dx, double[] dy) {
        if (downwards) {
            dy[i] += FLOW * (target[i] * height - y[i]);
            dx[i] += 0.04 * (width / 2 - x[i]);
        } else {
            dx[i] += FLOW * (target[i] * width - x[i]);
            dy[i] += 0.04 * (height / 2 - y[i]);
        }
    }

    /** Stretches what was found to the whole frame. */
    private void fill() {
        stretch(x, width);
        stretch(y, height);
    }

    private static void stretch(double[] values, double length) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(0);
        for (int i = 0; i < values.length; i++) {
            values[i] = high - low < 1e-9 ? length / 2 : (values[i] - low) / (high - low) * length;
        }
    }
}
