package dev.neike.catalog.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Services;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offering services. */
@Controller
class NewServiceController {

    private final Services services;
    private final Catalog catalog;
    private final ServiceEditor editor;

    NewServiceController(Services services, Catalog catalog, ServiceEditor editor) {
        this.services = services;
        this.catalog = catalog;
        this.editor = editor;
    }

    @GetMapping("/services/new")
    ModelAndView form(Viewer viewer) {
        return editor.page("services/new", 0, ServiceForm.empty(), null, "", viewer);
    }

    @PostMapping("/services")
    ModelAndView create(ServiceForm form, Viewer viewer, Texts texts) {
        try {
            return new ModelAndView("redirect:/services/" + services.create(viewer, form.wish(catalog)));
        } catch (Refusal refusal) {
            return editor.page("services/new", 0, form, null, refusal.in(texts), viewer);
        }
    }
}
