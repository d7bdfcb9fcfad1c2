package dev.neike.relation.map;

import java.util.List;
import java.util.SortedSet;
import org.springframework.modulith.NamedInterface;

/**
 * How much of a chain the map shows.
 *
 * @param units how many of the strongest units
 * @param opened numbers of units whose own partners are shown as well
 * @param tall for a narrow screen: work flows down instead of to the right
 */
@NamedInterface("map")
public record MapChoice(int units, SortedSet<Integer> opened, boolean tall) {

    /** The numbers of units offered, besides all. */
    public static final List<Integer> STEPS = List.of(12, 30, 60, 120, 250);

    public static final int USUAL = 30;
    static final int NARROW = 12;

    /** How many partners opening a unit brings at most. */
    static final int PARTNERS = 15;

    public MapChoice {
        units = Math.clamp(units, 2, 100_000);
    }

    /** The same for a narrow screen; no more than fits there. */
    public MapChoice narrow() {
        return new MapChoice(Math.min(units, NARROW), opened, true);
    }
}
