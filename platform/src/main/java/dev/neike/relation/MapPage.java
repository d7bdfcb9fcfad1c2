package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import dev.neike.relation.map.ChainMap;
import dev.neike.relation.map.MapChoice;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The map of a chain.
 *
 * @param wide for wide screens
 * @param narrow for narrow ones
 * @param choice how much was asked for
 * @param layer what was asked for
 * @param strongest the relations with most hand-overs, as a table
 * @param units all units, to choose from
 */
public record MapPage(
        ChainMap wide,
        ChainMap narrow,
        MapChoice choice,
        LayerMap layer,
        List<RelationFigures> strongest,
        List<UnitName> units) {

    /** The next larger number of units worth showing, 0 where all are shown. */
    public int more() {
        int all = wide.shown().allUnits();
        if (wide.shown().units() >= all) {
            return 0;
        }
        return MapChoice.STEPS.stream()
                .filter(step -> step > choice.units() && step < all)
                .findFirst()
                .orElse(all);
    }

    /** The next smaller number of units, 0 where there is none. */
    public int fewer() {
        int now = Math.min(choice.units(), wide.shown().units());
        return MapChoice.STEPS.reversed().stream()
                .filter(step -> step < now)
                .findFirst()
                .orElse(0);
    }

    /** The parameters of this choice with another number of units. */
    public String showing(int units) {
        return parameters(units, choice.opened());
    }

    /** The parameters of this choice with one more unit opened. */
    public String opening(int unit) {
        TreeSet<Integer> opened = new TreeSet<>(choice.opened());
        opened.add(unit);
        return parameters(choice.units(), opened);
    }

    /** The parameters of this choice in another layer. */
    public String in(Layer other) {
        return "layer=" + other.key() + "&show=" + choice.units();
    }

    private String parameters(int units, Set<Integer> opened) {
        String show = (layer.isLived() ? "" : "layer=" + layer.layer().key() + "&") + "show=" + units;
        return opened.isEmpty()
                ? show
                : show + "&open=" + opened.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
