package dev.neike.log;

import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** Watching an import, and calling it off. */
@Controller
class LogImportController {

    private final LogAccess access;
    private final LogImportStore store;
    private final LogImports imports;
    private final Clock clock;

    LogImportController(LogAccess access, LogImportStore store, LogImports imports, Clock clock) {
        this.access = access;
        this.store = store;
        this.imports = imports;
        this.clock = clock;
    }

    /** The page, or for htmx its changing part; a finished import leads on to the log. */
    @GetMapping("/logs/{id}/imports/{importId}")
    ModelAndView show(
            @PathVariable long id,
            @PathVariable long importId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Viewer viewer,
            HttpServletResponse response) {
        LogRow log = access.worked(viewer, id);
        ImportRow row = store.byId(id, importId).orElseThrow(NotFound::new);
        boolean fragment = htmx != null;
        if (row.state() == ImportState.DONE) {
            String result = "/logs/" + id + "?imported";
            if (!fragment) {
                return new ModelAndView("redirect:" + result);
            }
            response.setHeader("HX-Redirect", result);
        }
        return new ModelAndView(
                "logs/import", Map.of("log", log, "it", row, "now", clock.instant(), "fragment", fragment));
    }

    @PostMapping("/logs/{id}/imports/{importId}/cancellation")
    String cancel(@PathVariable long id, @PathVariable long importId, Viewer viewer) {
        imports.cancel(viewer, id);
        return "redirect:/logs/" + id + "/imports/" + importId;
    }
}
