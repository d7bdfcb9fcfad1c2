package dev.neike.relation;

import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chain as a table, and the same table to take away. */
@Controller
class TableController {

    private final ChainPages pages;
    private final ChainLedger ledger;

    TableController(ChainPages pages, ChainLedger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    @GetMapping("/chains/{id}/relations")
    ModelAndView table(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> query, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "relations", query);
        TablePage table = TablePage.of(
                ledger.passing(page),
                TableOrder.of(query.getFirst("sort"), query.getFirst("dir")),
                Numbers.within(query.getFirst("page"), 1, 1_000_000, 1),
                ledger.units(page));
        return new ModelAndView(
                "chains/relations", Map.of("chain", page, "table", table, "words", new RelationWords(texts)));
    }

    @GetMapping(value = "/chains/{id}/relations.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> export(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> query, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "relations", query);
        TableOrder order = TableOrder.of(query.getFirst("sort"), query.getFirst("dir"));
        String name =
                texts.of("chain.csv.file", page.chain().name(), page.chain().level()) + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(RelationCsv.write(order.sort(ledger.passing(page)), texts));
    }
}
