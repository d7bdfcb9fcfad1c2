package dev.neike.relation.edition;

import dev.neike.eventlog.chain.Case;
import dev.neike.eventlog.chain.ServiceChain;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Picks the cases of a chain that last longest, with one case in memory at a time besides them. */
final class LongestCases {

    static final int MOST = 500;

    private static final Comparator<Case> SHORTEST_FIRST = Comparator.comparingDouble(Case::durationSeconds)
            .thenComparing(Comparator.comparingInt(Case::index).reversed());

    private LongestCases() {}

    /** The longest first, the earlier one where two are even. */
    static List<Case> of(ServiceChain chain) {
        PriorityQueue<Case> kept = new PriorityQueue<>(SHORTEST_FIRST);
        for (int index = 0; index < chain.cases(); index++) {
            kept.add(chain.caseAt(index));
            if (kept.size() > MOST) {
                kept.remove();
            }
        }
        return kept.stream().sorted(SHORTEST_FIRST.reversed()).toList();
    }
}
