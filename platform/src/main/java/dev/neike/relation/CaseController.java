package dev.neike.relation;

import dev.neike.eventlog.chain.Case;
import dev.neike.log.Logs;
import dev.neike.relation.chart.CaseChart;
import dev.neike.relation.chart.Charts;
import dev.neike.relation.chart.LedgerChart;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One case: who held it, from when to when. */
@Controller
class CaseController {

    private final ChainPages pages;
    private final Logs logs;
    private final ChainLedger ledger;
    private final Charts charts;

    CaseController(ChainPages pages, Logs logs, ChainLedger ledger, Charts charts) {
        this.pages = pages;
        this.logs = logs;
        this.ledger = ledger;
        this.charts = charts;
    }

    @GetMapping("/chains/{id}/cases/{number}")
    ModelAndView one(@PathVariable String id, @PathVariable int number, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "cases");
        if (page.chain().isLived()) {
            throw new NotFound(); // its cases are requests, which have pages of their own
        }
        Case subject = logs.caseAt(viewer, page.ledger(), number).orElseThrow(NotFound::new);
        Map<String, Integer> numbers =
                ledger.units(page).stream().collect(Collectors.toMap(UnitName::name, UnitName::number));
        CasePage view = new CasePage(
                subject,
                numbers,
                charts.write(CaseChart.of(subject, page.chain().zone(), texts)),
                charts.write(LedgerChart.of(subject, texts)));
        return new ModelAndView("chains/case", Map.of("chain", page, "view", view));
    }
}
