package dev.neike.relation.lived;

import java.util.List;

/**
 * A unit's relations in one of its parts.
 *
 * @param lines those of most requests, the most first
 * @param relations how many there are, with those that are not among the lines
 * @param forProvider how many requests wait for the provider on all of them
 * @param forCustomer how many wait for the customer on all of them
 */
public record LivedSide(List<LivedLine> lines, int relations, int forProvider, int forCustomer) {

    public LivedSide {
        lines = List.copyOf(lines);
    }

    /** Whether there are more than the lines. */
    public boolean goesOn() {
        return relations > lines.size();
    }
}
