package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two units between which work goes over and comes straight back.
 *
 * @param one the unit of the two from which more came straight back
 * @param other the other
 * @param there hand-overs from one to the other
 * @param returnedThere how many of them came straight back
 * @param back hand-overs from the other to the one
 * @param returnedBack how many of them came straight back
 */
record PingPong(UnitName one, UnitName other, long there, long returnedThere, long back, long returnedBack) {

    long handovers() {
        return there + back;
    }

    long returned() {
        return returnedThere + returnedBack;
    }

    /** The pairs with any, most first. */
    static List<PingPong> of(List<RelationFigures> relations, int limit) {
        Map<Long, PingPong> pairs = new HashMap<>();
        for (RelationFigures relation : relations) {
            int low = Math.min(relation.giver().number(), relation.receiver().number());
            int high = Math.max(relation.giver().number(), relation.receiver().number());
            pairs.merge((long) low << 32 | high, there(relation), PingPong::and);
        }
        return pairs.values().stream()
                .filter(pair -> pair.returned() > 0)
                .sorted(Comparator.comparingLong(PingPong::returned)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(PingPong::handovers))
                        .thenComparingInt(pair -> pair.one().number())
                        .thenComparingInt(pair -> pair.other().number()))
                .limit(limit)
                .toList();
    }

    private static PingPong there(RelationFigures relation) {
        return new PingPong(relation.giver(), relation.receiver(), relation.handovers(), relation.returned(), 0, 0);
    }

    /** Together with the other direction. */
    private PingPong and(PingPong reverse) {
        boolean first = returnedThere > reverse.returnedThere
                || (returnedThere == reverse.returnedThere && one.number() < reverse.one.number());
        return first
                ? new PingPong(one, other, there, returnedThere, reverse.there, reverse.returnedThere)
                : new PingPong(other, one, reverse.there, reverse.returnedThere, there, returnedThere);
    }
}
