package dev.neike.relation;

import dev.neike.relation.ledger.ChainFigures;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.shell.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What stands out in a chain.
 *
 * @param costliest the relations with most lost time
 * @param pingPong the pairs between which most came straight back
 * @param waits the relations with the longest median waiting
 * @param queues the units for which most work waits
 */
public record FindingsPage(List<Finding> costliest, List<Finding> pingPong, List<Finding> waits, List<Finding> queues) {

    private static final int MOST = 10;

    /** Shorter queues than this would read as none. */
    private static final double QUEUE = 0.05;

    /** Fewer hand-overs say little of a median. */
    private static final int ENOUGH = 20;

    /** Where to look closer. */
    public interface Paths {

        /** At a relation, by the numbers of its units. */
        String relationPath(int from, int to);

        /** At a unit, by its number. */
        String unitPath(int unit);
    }

    /** Finds what stands out, the strongest first, ten of each kind at most. */
    public static FindingsPage of(ChainFigures figures, Texts texts, Paths paths) {
        FindingWords words = new FindingWords(figures, new RelationWords(texts));
        Function<RelationFigures, String> path =
                it -> paths.relationPath(it.giver().number(), it.receiver().number());
        return new FindingsPage(
                list(
                        most(figures.relations(), FindingsPage::lost),
                        FindingsPage::lost,
                        it -> it.cost().map(cost -> words.costly(it, cost)).orElse(""),
                        path),
                list(
                        PingPong.of(figures.relations(), MOST),
                        PingPong::returned,
                        words::pingPong,
                        pair -> paths.relationPath(
                                pair.one().number(), pair.other().number())),
                list(
                        most(often(figures.relations()), it -> it.waiting().p50()),
                        it -> it.waiting().p50(),
                        words::wait,
                        path),
                list(
                        most(queues(figures), UnitLoad::offeredSeconds),
                        UnitLoad::offeredSeconds,
                        words::queue,
                        it -> paths.unitPath(it.unit().number())));
    }

    private static double lost(RelationFigures relation) {
        return relation.lostSeconds().orElse(0);
    }

    private static List<RelationFigures> often(List<RelationFigures> relations) {
        return relations.stream().filter(it -> it.handovers() >= ENOUGH).toList();
    }

    private static List<UnitLoad> queues(ChainFigures figures) {
        return figures.loads().stream()
                .filter(it -> it.arrivals() > 0 && it.offeredSeconds() > QUEUE * figures.spanSeconds())
                .toList();
    }

    private static <T> List<T> most(List<T> things, ToDoubleFunction<T> figure) {
        return things.stream()
                .filter(thing -> figure.applyAsDouble(thing) > 0)
                .sorted(Comparator.comparingDouble(figure).reversed())
                .limit(MOST)
                .toList();
    }

    private static <T> List<Finding> list(
            List<T> things, ToDoubleFunction<T> figure, Function<T, String> sentence, Function<T, String> path) {
        List<Finding> findings = new ArrayList<>();
        for (T thing : things) {
            double largest = figure.applyAsDouble(things.getFirst());
            findings.add(new Finding(sentence.apply(thing), path.apply(thing), figure.applyAsDouble(thing) / largest));
        }
        return findings;
    }
}
