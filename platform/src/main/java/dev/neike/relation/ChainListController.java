package dev.neike.relation;

import dev.neike.log.Logs;
import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chains that somebody may see. */
@Controller
class ChainListController implements MenuContributor {

    private final Logs logs;

    ChainListController(Logs logs) {
        this.logs = logs;
    }

    @GetMapping("/chains")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("chains/index", Map.of("chains", logs.chains(viewer)));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(new MenuEntry("chain.menu", "/chains", "diagram-3", 100));
    }
}
