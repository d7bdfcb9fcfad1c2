package dev.neike.relation;

import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chains that somebody may see. */
@Controller
class ChainListController implements MenuContributor {

    private final Chains chains;

    ChainListController(Chains chains) {
        this.chains = chains;
    }

    @GetMapping("/chains")
    ModelAndView index(Viewer viewer, Texts texts) {
        return new ModelAndView("chains/index", Map.of("chains", chains.all(viewer, texts)));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(new MenuEntry("chain.menu", "/chains", "diagram-3", 100));
    }
}
