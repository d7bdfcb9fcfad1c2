package dev.neike.relation;

import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands out in a chain, one sentence each. */
@Controller
class FindingsController {

    private static final int MOST = 10;

    /** Fewer hand-overs say little of a median. */
    private static final int ENOUGH = 20;

    private final ChainPages pages;
    private final Ledger ledger;

    FindingsController(ChainPages pages, Ledger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    @GetMapping("/chains/{id}/findings")
    ModelAndView findings(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> query, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, id, "findings", query);
        List<RelationFigures> all = ledger.relations(id, page.period());
        List<RelationFigures> passing =
                all.stream().filter(page.filter()::passes).toList();
        FindingWords words = new FindingWords(page, new RelationWords(texts));
        double lost = all.stream().mapToDouble(it -> it.lostSeconds().orElse(0)).sum();
        FindingsPage findings = new FindingsPage(
                costliest(page, passing, words, lost),
                list(
                        PingPong.of(passing, MOST),
                        PingPong::returned,
                        words::pingPong,
                        pair -> page.relationPath(
                                pair.one().number(), pair.other().number())),
                waits(page, passing, words),
                queues(page, words));
        return new ModelAndView(
                "chains/findings", Map.of("chain", page, "findings", findings, "units", ledger.units(id)));
    }

    private static List<Finding> costliest(
            ChainPage page, List<RelationFigures> relations, FindingWords words, double allLost) {
        List<RelationFigures> most = relations.stream()
                .filter(it -> it.lostSeconds().orElse(0) > 0)
                .sorted(Comparator.comparingDouble(
                                (RelationFigures it) -> it.lostSeconds().orElse(0))
                        .reversed())
                .limit(MOST)
                .toList();
        return list(
                most,
                it -> it.lostSeconds().orElse(0),
                it -> it.cost().map(cost -> words.costly(it, cost, allLost)).orElse(""),
                it -> page.relationPath(it.giver().number(), it.receiver().number()));
    }

    private static List<Finding> waits(ChainPage page, List<RelationFigures> relations, FindingWords words) {
        List<RelationFigures> longest = relations.stream()
                .filter(it -> it.handovers() >= ENOUGH && it.waiting().p50() > 0)
                .sorted(Comparator.comparingDouble(
                                (RelationFigures it) -> it.waiting().p50())
                        .reversed())
                .limit(MOST)
                .toList();
        return list(
                longest,
                it -> it.waiting().p50(),
                words::wait,
                it -> page.relationPath(it.giver().number(), it.receiver().number()));
    }

    private List<Finding> queues(ChainPage page, FindingWords words) {
        double span = page.spanSeconds();
        ChainFilter filter = page.filter();
        List<UnitLoad> longest = ledger.loads(page.id(), page.period()).stream()
                .filter(it -> it.arrivals() > 0 && it.offeredSeconds() > 0 && span > 0)
                .filter(it -> filter.names(it.unit().name()))
                .sorted(Comparator.comparingDouble(UnitLoad::offeredSeconds).reversed())
                .limit(MOST)
                .toList();
        return list(
                longest,
                UnitLoad::offeredSeconds,
                it -> words.queue(it, span),
                it -> page.unitPath(it.unit().number()));
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
