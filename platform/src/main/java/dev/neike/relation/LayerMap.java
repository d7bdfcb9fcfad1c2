package dev.neike.relation;

import dev.neike.organization.UnitId;
import dev.neike.relation.declared.Lived;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import dev.neike.relation.map.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A layer of the map of the chain as lived.
 *
 * @param layer which one
 * @param relations what it shows, most hand-overs first; where differences are asked for, these before the others
 * @param marks the marks of those that are not just lived, by the numbers of their units
 * @param toAll numbers of units that offer something to everybody
 * @param lived numbers of units that have a part in any request
 */
public record LayerMap(
        Layer layer, List<RelationFigures> relations, Map<Pair, Mark> marks, Set<Integer> toAll, Set<Integer> lived) {

    /** A relation by the numbers of its units. */
    record Pair(int giver, int receiver) {

        static Pair of(UnitId giver, UnitId receiver) {
            return new Pair(Math.toIntExact(giver.value()), Math.toIntExact(receiver.value()));
        }

        static Pair of(RelationFigures it) {
            return new Pair(it.giver().number(), it.receiver().number());
        }
    }

    /** The layer of what is lived: nothing is said of any relation besides. */
    static LayerMap lived(List<RelationFigures> passing) {
        return new LayerMap(Layer.LIVED, passing, Map.of(), Set.of(), Set.of());
    }

    /**
     * A layer with what is declared.
     *
     * @param all all lived relations of the page's period
     * @param filter leaves relations out
     * @param names how units are called
     */
    static LayerMap of(
            Layer layer,
            List<RelationFigures> all,
            ChainFilter filter,
            Agreements.Compared compared,
            ChainNames names) {
        Map<Pair, RelationFigures> lived = new HashMap<>();
        all.forEach(it -> lived.put(Pair.of(it), it));
        Map<Pair, Mark> marks = new HashMap<>();
        for (Lived.Hop hop : compared.differences().undeclared()) {
            marks.put(Pair.of(hop.giver(), hop.receiver()), Mark.UNDECLARED);
        }
        compared.differences().unused().forEach(it -> marks.put(Pair.of(it.customer(), it.provider()), Mark.UNUSED));
        List<RelationFigures> relations = new ArrayList<>();
        if (layer == Layer.DIFFERENCE) {
            all.stream().filter(filter::passes).forEach(relations::add);
        }
        compared.offers().particular().stream()
                .map(it -> Pair.of(it.customer(), it.provider()))
                .distinct()
                .filter(pair -> layer == Layer.DECLARED || marks.get(pair) == Mark.UNUSED)
                .map(pair -> lived.getOrDefault(pair, nothing(pair, names)))
                .filter(filter::concerns)
                .forEach(relations::add);
        return new LayerMap(
                layer,
                relations.stream()
                        .sorted(Comparator.comparingInt((RelationFigures it) -> weight(layer, marks.get(Pair.of(it))))
                                .thenComparing(RelationFigures.MOST_FIRST))
                        .toList(),
                marks,
                compared.offers().toAll().keySet().stream()
                        .map(it -> Math.toIntExact(it.value()))
                        .collect(Collectors.toSet()),
                all.stream()
                        .flatMap(
                                it -> List.of(it.giver().number(), it.receiver().number()).stream())
                        .collect(Collectors.toSet()));
    }

    /** Where differences are asked for they come first, so that none is left out for what is as it should be. */
    private static int weight(Layer layer, @Nullable Mark mark) {
        return layer == Layer.DIFFERENCE && mark == null ? 1 : 0;
    }

    private static RelationFigures nothing(Pair pair, ChainNames names) {
        return RelationFigures.nothing(
                names.apply(new UnitName(pair.giver(), "")), names.apply(new UnitName(pair.receiver(), "")));
    }

    public boolean isLived() {
        return layer == Layer.LIVED;
    }

    public Mark mark(RelationFigures relation) {
        return marks.getOrDefault(Pair.of(relation), Mark.LIVED);
    }

    /** Where to look closer at a relation: at its page, or, where nothing was handed over, at what the provider offers. */
    public String path(ChainPage page, RelationFigures relation) {
        int provider = relation.receiver().number();
        return relation.handovers() > 0
                ? page.relationPath(relation.giver().number(), provider)
                : "/services?by=unit&unit=" + provider;
    }

    /** Where to look closer at a unit. */
    public String path(ChainPage page, UnitName unit) {
        return isLived() || lived.contains(unit.number()) ? page.unitPath(unit.number()) : "/units/" + unit.number();
    }
}
