package dev.neike.relation;

import dev.neike.log.CaseFilter;
import dev.neike.log.CaseLine;
import dev.neike.log.Logs;
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
    private final Logs logs;

    CaseListController(ChainPages pages, Logs logs) {
        this.pages = pages;
        this.logs = logs;
    }

    @GetMapping("/chains/{id}/cases")
    ModelAndView cases(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @Nullable String skip,
            Viewer viewer) {
        ChainPage page = pages.of(viewer, id, "cases");
        int passed = Numbers.within(skip, 0, DEEPEST, 0);
        String wanted = name.substring(0, Math.min(200, name.length())).strip();
        List<CaseLine> lines =
                logs.cases(viewer, id, new CaseFilter(wanted, CaseFilter.Order.LONGEST, passed, SIZE + 1));
        boolean more = lines.size() > SIZE && passed + SIZE <= DEEPEST;
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
                        lines.stream().limit(SIZE).toList(),
                        "next",
                        next));
    }
}
