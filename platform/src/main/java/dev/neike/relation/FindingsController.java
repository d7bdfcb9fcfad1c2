package dev.neike.relation;

import dev.neike.relation.ledger.ChainFigures;
import dev.neike.relation.ledger.ChainRow;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands out in a chain, one sentence each. */
@Controller
class FindingsController {

    private final ChainPages pages;
    private final ChainLedger ledger;

    FindingsController(ChainPages pages, ChainLedger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    @GetMapping("/chains/{id}/findings")
    ModelAndView findings(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> query, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "findings", query);
        FindingsPage findings = FindingsPage.of(figures(page), texts, page);
        return new ModelAndView(
                "chains/findings", Map.of("chain", page, "findings", findings, "units", ledger.units(page)));
    }

    /** Shares of the lost time are of all relations, also of those that the filter leaves out. */
    private ChainFigures figures(ChainPage page) {
        List<RelationFigures> all = ledger.relations(page);
        ChainRow row = page.row();
        return new ChainFigures(
                all.stream().filter(page.filter()::passes).toList(),
                ledger.loads(page).stream()
                        .filter(load -> page.filter().names(load.unit().name()))
                        .toList(),
                row.usualWait(),
                row.durations().map(it -> OptionalLong.of(it.n())).orElse(OptionalLong.empty()),
                page.spanSeconds(),
                ChainFigures.sumOfLost(all));
    }
}
