package dev.neike.organization;

import java.util.List;

/**
 * What the list of units shows: the tree, or what was searched for.
 *
 * @param words what was searched for, empty for the tree
 * @param closed whether closed units are listed instead of the tree
 * @param roots the tree
 * @param found the units searched for, or the closed ones
 * @param closedCount how many closed units there are
 * @param empty whether there is no unit at all
 * @param mayEdit whether the viewer may change the organisation
 */
public record UnitsPage(
        String words,
        boolean closed,
        List<UnitNode> roots,
        List<Found> found,
        int closedCount,
        boolean empty,
        boolean mayEdit) {

    public boolean isTree() {
        return words.isEmpty() && !closed;
    }

    /** A unit with the units above it. */
    public record Found(Unit unit, List<Unit> path) {}
}
