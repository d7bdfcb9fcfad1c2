package dev.neike.relation;

import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where what is lived differs from what was agreed, and what to do about it. */
@Controller
class DifferencesController {

    private final ChainPages pages;
    private final ChainLedger ledger;
    private final Agreements agreements;

    DifferencesController(ChainPages pages, ChainLedger ledger, Agreements agreements) {
        this.pages = pages;
        this.ledger = ledger;
        this.agreements = agreements;
    }

    @GetMapping("/chains/{id}/differences")
    ModelAndView differences(@PathVariable String id, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "differences");
        DifferencesPage view =
                DifferencesPage.of(agreements.of(page.chain()), ledger.relations(page), page.names(), texts);
        return new ModelAndView(
                "chains/differences", Map.of("chain", page, "view", view, "words", new RelationWords(texts)));
    }
}
