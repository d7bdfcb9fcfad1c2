package dev.neike.relation.map;

import java.util.List;

/**
 * What is to be laid out.
 *
 * @param boxes the room that each node needs, label included, around its centre
 * @param edges who is tied to whom
 */
record Graph(List<Box> boxes, List<Edge> edges) {

    /**
     * Half the width, and the heights above and below the centre.
     */
    record Box(double side, double above, double below) {}

    /** A tie with a weight above 0. */
    record Edge(int from, int to, double weight) {}

    Graph {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    int nodes() {
        return boxes.size();
    }
}
