package dev.neike.home;

import dev.neike.shell.SearchContributor;
import dev.neike.shell.SearchHit;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SearchController {

    private static final int HITS_PER_MODULE = 20;

    private final List<SearchContributor> contributors;

    SearchController(List<SearchContributor> contributors) {
        this.contributors = contributors;
    }

    @GetMapping("/search")
    @Transactional(readOnly = true)
    ModelAndView search(@RequestParam(name = "q", defaultValue = "") String typed, Viewer viewer) {
        String words = typed.strip();
        List<SearchHit> hits = words.isEmpty()
                ? List.of()
                : contributors.stream()
                        .flatMap(contributor -> contributor.search(words, viewer, HITS_PER_MODULE).stream())
                        .toList();
        return new ModelAndView("home/search", Map.of("words", words, "hits", hits));
    }
}
