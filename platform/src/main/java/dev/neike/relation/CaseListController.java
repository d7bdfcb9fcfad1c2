package dev.neike.relation;

import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cases of a chain, to find one. */
@Controller
class CaseListController {

    private static final int SIZE = 50;
    private static final int DEEPEST = 10_000;

    private final ChainPages pages;
    private final ChainCases cases;

    CaseListController(ChainPages pages, ChainCases cases) {
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping("/chains/{id}/cases")
    ModelAndView cases(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @Nullable String skip,
            Viewer viewer,
            Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "cases");
        int passed = Numbers.within(skip, 0, DEEPEST, 0);
        String wanted = name.substring(0, Math.min(200, name.length())).strip();
        List<CaseRow> rows = cases.longest(page, wanted, passed, SIZE, viewer);
        boolean more = rows.size() > SIZE && passed + SIZE <= DEEPEST;
        String next =
                more ? "?name=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) + "&skip=" + (passed + SIZE) : "";
        return new ModelAndView(
                "chains/cases",
                Map.of(
                        "chain",
                        page,
                        "name",
                        wanted,
                        "cases",
                        rows.stream().limit(SIZE).toList(),
                        "next",
                        next));
    }
}
