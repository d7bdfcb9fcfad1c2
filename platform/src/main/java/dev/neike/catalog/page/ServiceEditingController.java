package dev.neike.catalog.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.catalog.Services;
import dev.neike.shell.Conflict;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing services. */
@Controller
class ServiceEditingController {

    private final Services services;
    private final Catalog catalog;
    private final ServiceEditor editor;

    ServiceEditingController(Services services, Catalog catalog, ServiceEditor editor) {
        this.services = services;
        this.catalog = catalog;
        this.editor = editor;
    }

    @GetMapping("/services/{id}/edit")
    ModelAndView form(@PathVariable ServiceId id, Viewer viewer) {
        Service service = services.editable(viewer, id);
        return editor.page("services/edit", id.value(), ServiceForm.of(service, catalog), service.unit(), "", viewer);
    }

    @PutMapping("/services/{id}")
    ModelAndView change(@PathVariable ServiceId id, ServiceForm form, Viewer viewer, Texts texts) {
        Service service = services.editable(viewer, id);
        try {
            services.change(viewer, id, form.version(), form.wish(catalog));
            return new ModelAndView("redirect:/services/" + id);
        } catch (Refusal refusal) {
            return again(service, form, refusal.in(texts), viewer);
        } catch (Conflict conflict) {
            return again(service, form, conflict.in(texts), viewer);
        }
    }

    private ModelAndView again(Service service, ServiceForm form, String trouble, Viewer viewer) {
        return editor.page("services/edit", service.id().value(), form, service.unit(), trouble, viewer);
    }
}
