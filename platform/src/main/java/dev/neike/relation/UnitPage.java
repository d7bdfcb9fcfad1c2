package dev.neike.relation;

import dev.neike.log.MatchedUnit;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitFigures;
import dev.neike.relation.ledger.UnitMonth;
import java.util.List;
import java.util.Optional;

/**
 * One unit of a chain.
 *
 * @param figures what it does
 * @param customers the relations by which it receives work: their givers ask it to go on
 * @param providers the relations by which it hands work on
 * @param months its course
 * @param holding its holding times, as a chart
 * @param trend its course, as a chart; empty where there are no months
 * @param matched the unit of the organisation that it is
 */
public record UnitPage(
        UnitFigures figures,
        List<RelationFigures> customers,
        List<RelationFigures> providers,
        List<UnitMonth> months,
        String holding,
        String trend,
        Optional<MatchedUnit> matched) {

    /** Hand-overs of the strongest relation on either side, for the length of bars. */
    public long most(List<RelationFigures> side) {
        return side.stream().mapToLong(RelationFigures::handovers).max().orElse(1);
    }
}
