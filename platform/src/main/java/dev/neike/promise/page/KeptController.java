package dev.neike.promise.page;

import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Are we keeping our word? */
@Controller
class KeptController {

    private final KeptPages pages;

    KeptController(KeptPages pages) {
        this.pages = pages;
    }

    @GetMapping("/units/{id}/promises")
    ModelAndView show(@PathVariable UnitId id, Viewer viewer) {
        return new ModelAndView("promises/kept", Map.of("it", pages.of(viewer, id)));
    }
}
