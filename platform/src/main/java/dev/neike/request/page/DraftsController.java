package dev.neike.request.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.request.draft.Draft;
import dev.neike.request.draft.Drafts;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** One's own drafts. */
@Controller
class DraftsController {

    private final Drafts drafts;
    private final Catalog catalog;

    DraftsController(Drafts drafts, Catalog catalog) {
        this.drafts = drafts;
        this.catalog = catalog;
    }

    @GetMapping("/drafts")
    ModelAndView index(Viewer viewer) {
        List<Draft> own = drafts.of(viewer);
        Map<ServiceId, Service> services =
                catalog.services(own.stream().map(Draft::service).collect(Collectors.toSet()));
        return new ModelAndView("drafts/index", Map.of("drafts", own, "services", services));
    }

    /** Keeps what is in the fields, while somebody types. */
    @PutMapping("/services/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(
            @PathVariable ServiceId id,
            @RequestParam(required = false) @Nullable Long parent,
            @RequestParam(defaultValue = "0") int formVersion,
            HttpServletRequest request,
            Viewer viewer) {
        Service service = catalog.askable(viewer, id);
        RequestId above = parent == null || parent <= 0 ? null : new RequestId(parent);
        drafts.save(viewer, service.id(), above, formVersion, Typed.of(request).fields());
    }

    @DeleteMapping("/drafts/{id}")
    String drop(@PathVariable long id, Viewer viewer) {
        drafts.drop(viewer, id);
        return "redirect:/drafts";
    }
}
