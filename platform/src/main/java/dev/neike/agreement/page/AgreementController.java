package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One agreement: as it stands, a version of it, and that on paper. */
@Controller
class AgreementController {

    private final AgreementPages pages;

    AgreementController(AgreementPages pages) {
        this.pages = pages;
    }

    @GetMapping("/agreements/{id}")
    ModelAndView show(@PathVariable AgreementId id, Viewer viewer) {
        return AgreementPages.shown(pages.first(viewer, id), "");
    }

    @GetMapping("/agreements/{id}/versions/{number}")
    ModelAndView version(@PathVariable AgreementId id, @PathVariable int number, Viewer viewer) {
        return AgreementPages.shown(pages.version(viewer, id, number), "");
    }

    @GetMapping("/agreements/{id}/versions/{number}/paper")
    ModelAndView paper(@PathVariable AgreementId id, @PathVariable int number, Viewer viewer) {
        return new ModelAndView("agreements/paper", Map.of("it", pages.version(viewer, id, number)));
    }
}
