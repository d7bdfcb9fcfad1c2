package dev.neike.organization;

import dev.neike.shell.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All units as they hang together today. */
final class UnitTree {

    private static final int SHOWN_AT_ONCE = 60;
    private static final UnitId NO_PARENT = new UnitId(Long.MAX_VALUE);

    private final Map<UnitId, Unit> units;
    private final Map<UnitId, List<Unit>> below;
    private final Map<UnitId, Integer> people;
    private final Map<UnitId, List<Membership>> leads;
    private final boolean small;

    /**
     * @param people how many people are at home in each unit itself
     * @param leads who leads each unit
     */
    UnitTree(List<Unit> all, Map<UnitId, Integer> people, Map<UnitId, List<Membership>> leads) {
        this.units = all.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.below = all.stream().filter(Unit::open).collect(Collectors.groupingBy(this::key));
        this.people = people;
        this.leads = leads;
        this.small = all.size() <= SHOWN_AT_ONCE;
    }

    private UnitId key(Unit unit) {
        // A unit below a closed one hangs at the top, so that it can be found and moved.
        return Optional.ofNullable(unit.parent())
                .filter(id -> units.containsKey(id) && units.get(id).open())
                .orElse(NO_PARENT);
    }

    List<UnitNode> roots() {
        return nodes(NO_PARENT, 0);
    }

    /** The sub-units of a unit, with all below them. */
    List<UnitNode> children(UnitId unit) {
        return nodes(unit, 0);
    }

    private List<UnitNode> nodes(UnitId parent, int depth) {
        return below.getOrDefault(parent, List.of()).stream()
                .map(unit -> node(unit, depth))
                .toList();
    }

    private UnitNode node(Unit unit, int depth) {
        List<UnitNode> children = nodes(unit.id(), depth + 1);
        int total = people.getOrDefault(unit.id(), 0)
                + children.stream().mapToInt(UnitNode::people).sum();
        return new UnitNode(
                unit, depth, children, total, leads.getOrDefault(unit.id(), List.of()), small || depth == 0);
    }

    /** The units above this one, the top first. */
    List<Unit> path(Unit unit) {
        Deque<Unit> path = new ArrayDeque<>();
        for (Unit above = parent(unit); above != null && !path.contains(above); above = parent(above)) {
            path.addFirst(above);
        }
        return List.copyOf(path);
    }

    private @Nullable Unit parent(Unit unit) {
        return unit.parent() == null ? null : units.get(unit.parent());
    }

    @Nullable
    Unit unit(@Nullable UnitId id) {
        return id == null ? null : units.get(id);
    }

    List<Unit> closed() {
        return units.values().stream()
                .filter(unit -> !unit.open())
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    int size() {
        return units.size();
    }

    /** All open units in the order of the tree, sub-units set in. */
    List<UnitChoice> choices(Texts texts) {
        List<UnitChoice> choices = new ArrayList<>();
        roots().forEach(node -> collect(node, texts, choices));
        return choices;
    }

    private static void collect(UnitNode node, Texts texts, List<UnitChoice> choices) {
        String indent = "\u2003".repeat(node.depth());
        String name = node.unit().nameIn(texts);
        String code = node.unit().code().equals(node.unit().name())
                ? ""
                : " (" + node.unit().code() + ")";
        choices.add(new UnitChoice(node.unit().id().value(), indent + name + code));
        node.children().forEach(child -> collect(child, texts, choices));
    }
}
