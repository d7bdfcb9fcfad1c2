package dev.neike.catalog.page;

import dev.neike.catalog.ServiceId;
import dev.neike.catalog.Services;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Retiring services and offering them again. */
@Controller
class RetirementController {

    private final Services services;

    RetirementController(Services services) {
        this.services = services;
    }

    @PostMapping("/services/{id}/retirement")
    String retire(@PathVariable ServiceId id, Viewer viewer) {
        services.retire(viewer, id, null);
        return "redirect:/services/" + id;
    }

    @DeleteMapping("/services/{id}/retirement")
    String reopen(@PathVariable ServiceId id, Viewer viewer) {
        services.reopen(viewer, id, null);
        return "redirect:/services/" + id;
    }
}
