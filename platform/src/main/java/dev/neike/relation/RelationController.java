package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A relation of a chain, with its other direction beside it. */
@Controller
class RelationController {

    private final ChainPages pages;
    private final ChainLedger ledger;
    private final Directions directions;

    RelationController(ChainPages pages, ChainLedger ledger, Directions directions) {
        this.pages = pages;
        this.ledger = ledger;
        this.directions = directions;
    }

    @GetMapping("/chains/{id}/relations/{from}/{to}")
    ModelAndView relation(
            @PathVariable String id, @PathVariable int from, @PathVariable int to, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "relations");
        Optional<RelationFigures> there = ledger.relation(page, from, to);
        Optional<RelationFigures> back = ledger.relation(page, to, from);
        UnitName one = there.map(RelationFigures::giver)
                .or(() -> back.map(RelationFigures::receiver))
                .orElseThrow(NotFound::new);
        UnitName other = there.map(RelationFigures::receiver)
                .or(() -> back.map(RelationFigures::giver))
                .orElseThrow(NotFound::new);
        RelationPage relation = directions.both(page, one, other, there, back, new Directions.Reader(viewer, texts));
        return new ModelAndView(
                "chains/relation", Map.of("chain", page, "relation", relation, "words", new RelationWords(texts)));
    }
}
