package dev.neike.organization;

import java.util.List;

/**
 * A unit in the tree, with what stands below it.
 *
 * @param depth 0 at the top
 * @param children its open sub-units, by name
 * @param people how many people are at home in it or below it
 * @param leads who leads it
 * @param unfolded whether the page shows its sub-units at once
 */
public record UnitNode(
        Unit unit, int depth, List<UnitNode> children, int people, List<Membership> leads, boolean unfolded) {}
