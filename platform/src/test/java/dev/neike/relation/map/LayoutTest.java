package dev.neike.relation.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 700;

    @Property(tries = 30)
    void placesTheSameDataInTheSamePicture(@ForAll @IntRange(min = 1, max = 40) int nodes, @ForAll long seed) {
        Layout.Points once = Layout.place(graph(nodes, seed), WIDTH, HEIGHT);
        Layout.Points again = Layout.place(graph(nodes, seed), WIDTH, HEIGHT);
        assertThat(again.x()).containsExactly(once.x());
        assertThat(again.y()).containsExactly(once.y());
    }

    @Property(tries = 30)
    void keepsAllLabelsApartAndInside(@ForAll @IntRange(min = 1, max = 30) int nodes, @ForAll long seed) {
        Graph graph = graph(nodes, seed);
        Layout.Points points = Layout.place(graph, WIDTH, HEIGHT);
        for (int i = 0; i < nodes; i++) {
            Graph.Box box = graph.boxes().get(i);
            assertThat(points.x()[i]).isBetween(box.side(), WIDTH - box.side());
            assertThat(points.y()[i]).isBetween(box.above(), HEIGHT - box.below());
            for (int j = 0; j < i; j++) {
                assertThat(overlap(graph, points, i, j)).isLessThan(2);
            }
        }
    }

    @Test
    void letsWorkFlowFromLeftToRightAndOnNarrowScreensDown() {
        Graph line = new Graph(boxes(4), List.of(edge(0, 1), edge(1, 2), edge(2, 3)));
        Layout.Points wide = Layout.place(line, WIDTH, HEIGHT);
        assertThat(wide.x()).isSorted();
        Layout.Points tall = Layout.place(line, 380, 600);
        assertThat(tall.y()).isSorted();
    }

    @Test
    void levelsFollowTheFlow() {
        double[] line = TrophicLevels.of(new Graph(boxes(3), List.of(edge(0, 1), edge(1, 2))));
        assertThat(line[1] - line[0]).isCloseTo(1, offset(0.05));
        assertThat(line[2] - line[1]).isCloseTo(1, offset(0.05));
        double[] balanced = TrophicLevels.of(new Graph(boxes(2), List.of(edge(0, 1), edge(1, 0))));
        assertThat(balanced[0]).isEqualTo(balanced[1]);
    }

    @Test
    void placesNothingWhereThereIsNothing() {
        assertThat(Layout.place(new Graph(List.of(), List.of()), WIDTH, HEIGHT).x())
                .isEmpty();
    }

    private static double overlap(Graph graph, Layout.Points points, int i, int j) {
        Graph.Box a = graph.boxes().get(i);
        Graph.Box b = graph.boxes().get(j);
        double sideways = a.side() + b.side() - Math.abs(points.x()[i] - points.x()[j]);
        double upright = points.y()[i] < points.y()[j]
                ? points.y()[i] + a.below() - (points.y()[j] - b.above())
                : points.y()[j] + b.below() - (points.y()[i] - a.above());
        return Math.min(sideways, upright);
    }

    private static Graph graph(int nodes, long seed) {
        Random random = new Random(seed);
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < nodes * 3; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            if (from != to) {
                edges.add(new Graph.Edge(from, to, 1 + random.nextInt(100)));
            }
        }
        return new Graph(boxes(nodes), edges);
    }

    private static List<Graph.Box> boxes(int nodes) {
        return Collections.nCopies(nodes, new Graph.Box(50, 20, 35));
    }

    private static Graph.Edge edge(int from, int to) {
        return new Graph.Edge(from, to, 10);
    }
}
