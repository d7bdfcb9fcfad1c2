package dev.neike.eventlog.chain;

import dev.neike.eventlog.chain.Findings.CostlyRelation;
import dev.neike.eventlog.chain.Findings.LongWait;
import dev.neike.eventlog.chain.Findings.PingPongPair;
import dev.neike.eventlog.chain.Findings.Queue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Picks what stands out. */
final class FindingsBuilder {

    private static final int MOST = 10;

    private final Runs runs;
    private final HandOvers handOvers;

    FindingsBuilder(Runs runs, HandOvers handOvers) {
        this.runs = runs;
        this.handOvers = handOvers;
    }

    /** @param spanSeconds from the first to the last leg of all cases */
    Findings build(List<Relation> relations, List<Unit> units, double spanSeconds) {
        return new Findings(costliest(relations), pingPong(), longestWaits(relations), queues(units, spanSeconds));
    }

    private static List<CostlyRelation> costliest(List<Relation> relations) {
        double lost = relations.stream()
                .flatMap(relation -> relation.cost().stream())
                .mapToDouble(Cost::lostSeconds)
                .sum();
        var costly = new ArrayList<CostlyRelation>();
        for (var relation : relations) {
            relation.cost()
                    .filter(cost -> cost.lostSeconds() > 0)
                    .ifPresent(cost -> costly.add(new CostlyRelation(
                            relation.from(),
                            relation.to(),
                            relation.handovers(),
                            cost.lostSeconds(),
                            cost.lostSeconds() / lost,
                            cost.gainMeanSeconds(),
                            cost.gainP85Seconds())));
        }
        costly.sort(Comparator.comparingDouble(CostlyRelation::lostSeconds).reversed());
        return first(costly);
    }

    private static List<LongWait> longestWaits(List<Relation> relations) {
        return first(relations.stream()
                .filter(relation -> relation.handovers() >= CostRule.ENOUGH
                        && relation.waiting().p50() > 0)
                .map(relation -> new LongWait(
                        relation.from(),
                        relation.to(),
                        relation.handovers(),
                        relation.waiting().p50(),
                        relation.waiting().p85()))
                .sorted(Comparator.comparingDouble(LongWait::p50Seconds).reversed())
                .toList());
    }

    private static List<Queue> queues(List<Unit> units, double spanSeconds) {
        return first(units.stream()
                .filter(unit -> unit.offeredSeconds() > 0)
                .map(unit -> new Queue(
                        unit.name(), unit.arrivals(), unit.offeredSeconds(), unit.offeredSeconds() / spanSeconds))
                .sorted(Comparator.comparingDouble(Queue::waitingSeconds).reversed())
                .toList());
    }

    private List<PingPongPair> pingPong() {
        var returned = new long[handOvers.relations()];
        for (int relation = 0; relation < returned.length; relation++) {
            for (int at = 0; at < handOvers.size(relation); at++) {
                returned[relation] += runs.returned(handOvers.run(relation, at)) ? 1 : 0;
            }
        }
        var pairs = IntStream.range(0, returned.length)
                .filter(relation -> returned[relation] > 0 && leads(relation, returned))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(relation -> -together(relation, returned))
                        .thenComparing(this::giverName)
                        .thenComparing(this::receiverName))
                .limit(MOST)
                .toList();
        return pairs.stream()
                .map(relation -> pair(relation, together(relation, returned)))
                .toList();
    }

    /** Whether the pair is told from this side: the side that sent first more often, by name if even. */
    private boolean leads(int relation, long[] returned) {
        int reverse = handOvers.reverse(relation);
        long other = reverse < 0 ? 0 : returned[reverse];
        return returned[relation] > other
                || (returned[relation] == other && giverName(relation).compareTo(receiverName(relation)) < 0);
    }

    private long together(int relation, long[] returned) {
        int reverse = handOvers.reverse(relation);
        return returned[relation] + (reverse < 0 ? 0 : returned[reverse]);
    }

    private PingPongPair pair(int relation, long pingPongs) {
        int reverse = handOvers.reverse(relation);
        var cases = IntStream.concat(returnedCases(relation), returnedCases(reverse));
        return new PingPongPair(
                giverName(relation),
                receiverName(relation),
                pingPongs,
                cases.distinct().count(),
                handOvers.size(relation) + (reverse < 0 ? 0L : handOvers.size(reverse)));
    }

    private IntStream returnedCases(int relation) {
        return relation < 0
                ? IntStream.empty()
                : IntStream.range(0, handOvers.size(relation))
                        .map(at -> handOvers.run(relation, at))
                        .filter(runs::returned)
                        .map(run -> runs.caseOf[run]);
    }

    private String giverName(int relation) {
        return runs.level.names()[handOvers.giver(relation)];
    }

    private String receiverName(int relation) {
        return runs.level.names()[handOvers.receiver(relation)];
    }

    private static <T> List<T> first(List<T> all) {
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }
}
