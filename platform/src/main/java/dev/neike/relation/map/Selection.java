package dev.neike.relation.map;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * The units and relations that the map shows: the units with most hand-overs, and among them the strongest relations, at
 * least one for each unit.
 *
 * @param units shown, strongest first
 * @param relations shown, strongest first
 * @param among how many relations there are among the units shown
 * @param hidden by shown unit: how many units not shown have their strongest partner in it
 * @param apart units not shown that have no partner among those shown
 */
record Selection(
        List<UnitName> units, List<RelationFigures> relations, int among, Map<Integer, Integer> hidden, int apart) {

    static Selection of(List<RelationFigures> strongestFirst, Set<String> always, MapChoice choice) {
        Map<UnitName, Long> volume = new HashMap<>();
        strongestFirst.forEach(relation -> {
            volume.merge(relation.giver(), relation.handovers(), Long::sum);
            volume.merge(relation.receiver(), relation.handovers(), Long::sum);
        });
        List<UnitName> ranked = volume.keySet().stream()
                .sorted(Comparator.comparingInt((UnitName unit) -> always.contains(unit.name()) ? 0 : 1)
                        .thenComparing(Comparator.comparingLong((UnitName unit) -> volume.getOrDefault(unit, 0L))
                                .reversed())
                        .thenComparingInt(UnitName::number))
                .toList();
        SequencedSet<UnitName> shown = new LinkedHashSet<>(ranked.subList(0, Math.min(choice.units(), ranked.size())));
        choice.opened().forEach(unit -> open(unit, strongestFirst, shown));
        List<RelationFigures> among = strongestFirst.stream()
                .filter(relation -> shown.contains(relation.giver()) && shown.contains(relation.receiver()))
                .toList();
        int most = choice.tall() ? Math.max(24, shown.size() * 5 / 2) : Math.max(60, shown.size() * 16 / 5);
        Map<UnitName, UnitName> partners = partners(strongestFirst, shown);
        Map<Integer, Integer> hidden = new HashMap<>();
        partners.values().forEach(partner -> hidden.merge(partner.number(), 1, Integer::sum));
        return new Selection(
                List.copyOf(shown),
                strongest(among, most),
                among.size(),
                hidden,
                ranked.size() - shown.size() - partners.size());
    }

    private static void open(int unit, List<RelationFigures> strongestFirst, Set<UnitName> shown) {
        int added = 0;
        for (RelationFigures relation : strongestFirst) {
            if (added < MapChoice.PARTNERS && relation.touches(unit)) {
                added += shown.add(relation.giver()) ? 1 : 0;
                added += shown.add(relation.receiver()) ? 1 : 0;
            }
        }
    }

    private static List<RelationFigures> strongest(List<RelationFigures> among, int most) {
        List<RelationFigures> chosen = new ArrayList<>();
        Set<UnitName> tied = new HashSet<>();
        for (RelationFigures relation : among) {
            boolean first = !tied.contains(relation.giver()) || !tied.contains(relation.receiver());
            if (chosen.size() < most || first) {
                chosen.add(relation);
                tied.add(relation.giver());
                tied.add(relation.receiver());
            }
        }
        return chosen;
    }

    /** For each unit not shown, the shown one with which it has most hand-overs, both ways. */
    private static Map<UnitName, UnitName> partners(List<RelationFigures> relations, Set<UnitName> shown) {
        Map<UnitName, Map<UnitName, Long>> ties = new HashMap<>();
        for (RelationFigures relation : relations) {
            UnitName giver = relation.giver();
            UnitName receiver = relation.receiver();
            if (shown.contains(giver) != shown.contains(receiver)) {
                UnitName outside = shown.contains(giver) ? receiver : giver;
                UnitName inside = shown.contains(giver) ? giver : receiver;
                ties.computeIfAbsent(outside, unit -> new HashMap<>()).merge(inside, relation.handovers(), Long::sum);
            }
        }
        Map<UnitName, UnitName> partners = new HashMap<>();
        Comparator<Map.Entry<UnitName, Long>> weaker = Map.Entry.<UnitName, Long>comparingByValue()
                .thenComparingInt(entry -> -entry.getKey().number());
        ties.forEach((unit, tied) -> partners.put(
                unit, tied.entrySet().stream().max(weaker).orElseThrow().getKey()));
        return partners;
    }
}
