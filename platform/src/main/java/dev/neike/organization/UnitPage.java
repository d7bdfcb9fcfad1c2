package dev.neike.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a unit shows.
 *
 * @param path the units above it, the top first
 * @param openSince first day of its present life below its parent, or {@code null} where closed
 * @param children its sub-units
 * @param members its first people, leads first
 * @param more how many people the page leaves out
 * @param facts what other modules say about it, in their order
 * @param mayEdit whether the viewer may change it
 */
public record UnitPage(
        Unit unit,
        List<Unit> path,
        @Nullable Period openSince,
        List<UnitNode> children,
        List<Membership> members,
        int more,
        List<HistoryLine> history,
        List<UnitFact> facts,
        boolean mayEdit) {}
