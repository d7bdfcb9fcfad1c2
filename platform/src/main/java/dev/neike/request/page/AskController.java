package dev.neike.request.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a service. */
@Controller
class AskController {

    private final Catalog catalog;
    private final Asking asking;
    private final Submitting submitting;

    AskController(Catalog catalog, Asking asking, Submitting submitting) {
        this.catalog = catalog;
        this.asking = asking;
        this.submitting = submitting;
    }

    @GetMapping("/services/{id}/requests/new")
    ModelAndView form(
            @PathVariable ServiceId id,
            @RequestParam(required = false) @Nullable Long parent,
            Viewer viewer,
            Texts texts) {
        Service service = catalog.askable(viewer, id);
        return new ModelAndView("requests/new", Map.of("it", asking.begin(viewer, service, number(parent), texts)));
    }

    @PostMapping("/services/{id}/requests")
    ModelAndView submit(
            @PathVariable ServiceId id,
            @RequestParam(required = false) @Nullable Long parent,
            @RequestParam(defaultValue = "-1") int formVersion,
            HttpServletRequest request,
            Viewer viewer,
            Texts texts) {
        Service service = catalog.askable(viewer, id);
        Typed typed = Typed.of(request);
        RequestId above = number(parent);
        try {
            return new ModelAndView("redirect:"
                    + submitting
                            .submit(viewer, service, above, formVersion, typed, texts)
                            .path());
        } catch (Submitting.Unanswered unanswered) {
            return again(asking.page(
                    viewer, service, above, typed.fields(), unanswered.problems(), unanswered.draft(), "", texts));
        } catch (Refusal refusal) {
            return again(asking.page(
                    viewer,
                    service,
                    above,
                    typed.fields(),
                    Map.of(),
                    submitting.draft(viewer, service, above),
                    refusal.in(texts),
                    texts));
        }
    }

    private static ModelAndView again(AskPage page) {
        ModelAndView again = new ModelAndView("requests/new", Map.of("it", page));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static @Nullable RequestId number(@Nullable Long parent) {
        return parent == null || parent <= 0 ? null : new RequestId(parent);
    }
}
