package dev.neike.relation.map;

import dev.neike.relation.ledger.Measure;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.relation.ledger.UnitName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.springframework.modulith.NamedInterface;

/** Draws maps. The same figures and the same choice give the same map. */
@NamedInterface("map")
public final class Cartographer {

    private Cartographer() {}

    /**
     * Draws the relations given.
     *
     * @param relations those that pass the filter, most hand-overs first
     * @param loads what lay with the units
     * @param always names of units that are shown before all others
     * @param measure what the colours mean
     * @param choice how much to show
     */
    public static ChainMap draw(
            List<RelationFigures> relations,
            List<UnitLoad> loads,
            Set<String> always,
            Measure measure,
            MapChoice choice) {
        return draw(relations, loads, always, measure, choice, relation -> Mark.LIVED);
    }

    /**
     * Draws the relations given, also such on which nothing was ever handed over.
     *
     * @param relations those that pass the filter, most hand-overs first
     * @param loads what lay with the units
     * @param always names of units that are shown before all others
     * @param measure what the colours mean
     * @param choice how much to show
     * @param marks what each arrow says besides
     */
    public static ChainMap draw(
            List<RelationFigures> relations,
            List<UnitLoad> loads,
            Set<String> always,
            Measure measure,
            MapChoice choice,
            Function<RelationFigures, Mark> marks) {
        Selection selection = Selection.of(relations, always, choice);
        Frame frame = Frame.of(selection.units().size(), choice.tall());
        List<ChainMap.Node> unplaced = nodes(selection, relations, loads, frame);
        List<ChainMap.Node> nodes = place(unplaced, selection, frame);
        ColourClasses classes = classes(selection.relations(), measure);
        List<ChainMap.Arrow> arrows = arrows(selection.relations(), nodes, classes, measure, marks);
        return new ChainMap(
                frame.width(),
                frame.height(),
                measure,
                nodes,
                arrows,
                legend(arrows, classes),
                shown(selection, relations));
    }

    private static List<ChainMap.Node> nodes(
            Selection selection, List<RelationFigures> relations, List<UnitLoad> loads, Frame frame) {
        Map<Integer, UnitLoad> byUnit = new HashMap<>();
        loads.forEach(load -> byUnit.put(load.unit().number(), load));
        Map<Integer, Long> received = new HashMap<>();
        Map<Integer, Long> handed = new HashMap<>();
        relations.forEach(relation -> {
            received.merge(relation.receiver().number(), relation.handovers(), Long::sum);
            handed.merge(relation.giver().number(), relation.handovers(), Long::sum);
        });
        double total = loads.stream().mapToDouble(UnitLoad::seconds).sum();
        double largest = loads.stream().mapToDouble(UnitLoad::seconds).max().orElse(0);
        List<ChainMap.Node> nodes = new ArrayList<>();
        for (UnitName unit : selection.units()) {
            UnitLoad load = byUnit.getOrDefault(unit.number(), new UnitLoad(unit, 0, 0, 0, 0));
            double part = largest > 0 ? load.seconds() / largest : 0;
            nodes.add(new ChainMap.Node(
                    unit,
                    load,
                    total > 0 ? load.seconds() / total : 0,
                    received.getOrDefault(unit.number(), 0L),
                    handed.getOrDefault(unit.number(), 0L),
                    ShortNames.of(unit.name()),
                    0,
                    0,
                    frame.radius(part),
                    selection.hidden().getOrDefault(unit.number(), 0)));
        }
        return nodes;
    }

    private static List<ChainMap.Node> place(List<ChainMap.Node> nodes, Selection selection, Frame frame) {
        Map<Integer, Integer> position = new HashMap<>();
        List<Graph.Box> boxes = new ArrayList<>();
        for (ChainMap.Node node : nodes) {
            position.put(node.unit().number(), boxes.size());
            boxes.add(frame.box(node));
        }
        List<Graph.Edge> edges = selection.relations().stream()
                .map(relation -> new Graph.Edge(
                        position.getOrDefault(relation.giver().number(), 0),
                        position.getOrDefault(relation.receiver().number(), 0),
                        Math.max(1, relation.handovers())))
                .toList();
        Layout.Points points = Layout.place(new Graph(boxes, edges), frame.width(), frame.height());
        List<ChainMap.Node> placed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            ChainMap.Node node = nodes.get(i);
            placed.add(new ChainMap.Node(
                    node.unit(),
                    node.load(),
                    node.share(),
                    node.received(),
                    node.handedOn(),
                    node.label(),
                    points.x()[i],
                    points.y()[i],
                    node.radius(),
                    node.hidden()));
        }
        return placed;
    }

    private static ColourClasses classes(List<RelationFigures> relations, Measure measure) {
        return ColourClasses.of(
                relations.stream()
                        .map(measure::of)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray(),
                measure.ladder());
    }

    private static List<ChainMap.Arrow> arrows(
            List<RelationFigures> relations,
            List<ChainMap.Node> nodes,
            ColourClasses classes,
            Measure measure,
            Function<RelationFigures, Mark> marks) {
        Map<Integer, ChainMap.Node> byUnit = new HashMap<>();
        nodes.forEach(node -> byUnit.put(node.unit().number(), node));
        double most = Math.max(
                1,
                relations.stream().mapToLong(RelationFigures::handovers).max().orElse(1));
        List<ChainMap.Arrow> arrows = new ArrayList<>();
        for (RelationFigures relation : relations) {
            ChainMap.Node from = byUnit.get(relation.giver().number());
            ChainMap.Node to = byUnit.get(relation.receiver().number());
            if (from != null && to != null) {
                Mark mark = marks.apply(relation);
                double width = Math.max(least(mark), 1.2 + 6.8 * Math.sqrt(relation.handovers() / most));
                OptionalDouble value = measure.of(relation);
                int colour = value.isPresent() ? classes.colour(classes.classOf(value.getAsDouble())) : 0;
                Curve curve = Curve.between(from, to, width);
                arrows.add(new ChainMap.Arrow(relation, curve.line(), curve.head(), width, colour, mark));
            }
        }
        Collections.reverse(arrows);
        return arrows;
    }

    /** A line that is drawn double needs some width, and so do dashes. */
    private static double least(Mark mark) {
        return switch (mark) {
            case LIVED -> 0;
            case UNDECLARED -> 4;
            case UNUSED -> 2;
        };
    }

    private static List<ChainMap.LegendEntry> legend(List<ChainMap.Arrow> arrows, ColourClasses classes) {
        List<ChainMap.LegendEntry> legend = new ArrayList<>();
        List<Double> bounds = classes.bounds();
        for (int number = 0; number <= bounds.size(); number++) {
            int colour = classes.colour(number);
            long relations =
                    arrows.stream().filter(arrow -> arrow.colour() == colour).count();
            double from = number == 0 ? -1 : bounds.get(number - 1);
            double to = number == bounds.size() ? -1 : bounds.get(number);
            if (relations > 0) {
                legend.add(new ChainMap.LegendEntry(colour, from, to, relations));
            }
        }
        return legend;
    }

    private static ChainMap.Shown shown(Selection selection, List<RelationFigures> relations) {
        Set<Integer> units = new HashSet<>();
        relations.forEach(relation -> {
            units.add(relation.giver().number());
            units.add(relation.receiver().number());
        });
        return new ChainMap.Shown(
                selection.units().size(),
                units.size(),
                selection.relations().size(),
                selection.among(),
                relations.size(),
                selection.relations().stream()
                        .mapToLong(RelationFigures::handovers)
                        .sum(),
                relations.stream().mapToLong(RelationFigures::handovers).sum(),
                selection.apart());
    }
}
