package dev.neike.relation.ledger;

import dev.neike.eventlog.chain.Cost;
import dev.neike.eventlog.chain.Relation;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Unit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The figures of a chain in one hand, whether read from the ledger or taken straight from a log.
 *
 * @param relations those to look at, most hand-overs first
 * @param loads what lay with the units
 * @param usualWait seconds beyond which waiting counts as lost; absent where no relation has 20 hand-overs
 * @param cases how many cases the gains are about; absent where no gain is known
 * @param spanSeconds the span of time that the figures cover
 * @param lostSeconds lost time of all relations, those not to look at included
 */
public record ChainFigures(
        List<RelationFigures> relations,
        List<UnitLoad> loads,
        OptionalDouble usualWait,
        OptionalLong cases,
        double spanSeconds,
        double lostSeconds) {

    public ChainFigures {
        relations = List.copyOf(relations);
        loads = List.copyOf(loads);
    }

    /**
     * All of a chain just found, without a ledger.
     *
     * @param span from the first to the last event of the log
     */
    public static ChainFigures of(ServiceChain chain, Duration span) {
        Map<String, UnitName> names = new HashMap<>();
        chain.units().forEach(unit -> names.put(unit.name(), new UnitName(names.size(), unit.name())));
        List<RelationFigures> relations = chain.relations().stream()
                .map(relation -> figures(relation, name(names, relation.from()), name(names, relation.to())))
                .toList();
        return new ChainFigures(
                relations,
                chain.units().stream()
                        .map(unit -> load(unit, name(names, unit.name())))
                        .toList(),
                chain.medianOfMedianWaits(),
                chain.durations().map(it -> OptionalLong.of(it.n())).orElse(OptionalLong.empty()),
                span.toMillis() / 1000.0,
                sumOfLost(relations));
    }

    /** Lost time of all these relations, in seconds. */
    public static double sumOfLost(List<RelationFigures> relations) {
        return relations.stream()
                .mapToDouble(relation -> relation.lostSeconds().orElse(0))
                .sum();
    }

    private static UnitName name(Map<String, UnitName> names, String name) {
        return Optional.ofNullable(names.get(name)).orElseThrow();
    }

    private static RelationFigures figures(Relation relation, UnitName giver, UnitName receiver) {
        return new RelationFigures(
                giver,
                receiver,
                relation.handovers(),
                OptionalLong.of(relation.cases()),
                relation.returned(),
                OptionalLong.of(relation.casesReturned()),
                Spread.of(relation.waiting()),
                relation.holding().mean(),
                Optional.of(Spread.of(relation.holding())),
                relation.cost().map(ChainFigures::loss));
    }

    private static RelationFigures.Loss loss(Cost cost) {
        return new RelationFigures.Loss(
                cost.lostSeconds(),
                OptionalDouble.of(cost.gainMeanSeconds()),
                OptionalDouble.of(cost.gainP85Seconds()));
    }

    private static UnitLoad load(Unit unit, UnitName name) {
        return new UnitLoad(name, unit.legs(), unit.arrivals(), unit.holding().sum(), unit.offeredSeconds());
    }
}
