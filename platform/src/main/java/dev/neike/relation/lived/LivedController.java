package dev.neike.relation.lived;

import dev.neike.job.RecurringJob;
import dev.neike.organization.UnitId;
import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My customers, my providers. */
@Controller
class LivedController implements MenuContributor {

    /** Relations of each side; a large house has hundreds, of which few matter at a time. */
    private static final int AT_FIRST = 15;

    private final LivedRelations relations;

    LivedController(LivedRelations relations) {
        this.relations = relations;
    }

    @GetMapping("/relations")
    ModelAndView own(Viewer viewer) {
        return relations
                .own(viewer)
                .map(unit -> new ModelAndView("redirect:/units/" + unit + "/relations"))
                .orElseGet(() -> new ModelAndView("relations/nowhere"));
    }

    @GetMapping("/units/{id}/relations")
    ModelAndView of(
            @PathVariable UnitId id, @RequestParam(defaultValue = "false") boolean all, Viewer viewer, Texts texts) {
        LivedPage page = relations.page(viewer, id, all ? Integer.MAX_VALUE : AT_FIRST);
        return new ModelAndView("relations/show", Map.of("it", page, "words", new MarkWords(texts)));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(new MenuEntry("relation.lived.title", "/relations", "arrow-left-right", 16));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        private static final Duration PAUSE = Duration.ofSeconds(2);
        private static final Duration HOUR = Duration.ofHours(1);

        @Bean
        RecurringJob bookRelations(Folding folding) {
            return new RecurringJob("relation-book", PAUSE, folding::fold);
        }

        @Bean
        RecurringJob bookConfidentialRelations(ConfidentialFolding folding) {
            return new RecurringJob("relation-book-confidential", HOUR, folding::fold);
        }
    }
}
