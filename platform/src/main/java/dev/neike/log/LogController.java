package dev.neike.log;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The logs that are there. */
@Controller
class LogController {

    private static final int MOST = 500;

    private final LogAccess access;
    private final LogStore logs;
    private final Library library;
    private final LogPages pages;

    LogController(LogAccess access, LogStore logs, Library library, LogPages pages) {
        this.access = access;
        this.logs = logs;
        this.library = library;
        this.pages = pages;
    }

    @GetMapping("/logs")
    ModelAndView index(Viewer viewer) {
        List<LogRow> rows = logs.all(access.sight(viewer), MOST);
        return new ModelAndView("logs/index", Map.of("logs", rows, "mayWork", Sight.mayWork(viewer)));
    }

    @GetMapping("/logs/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer, Texts texts) {
        return page(viewer, id, "", texts);
    }

    @PutMapping("/logs/{id}")
    ModelAndView describe(
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String description,
            Viewer viewer,
            Texts texts) {
        try {
            library.describe(viewer, id, name, description);
        } catch (Refusal refusal) {
            ModelAndView form = page(viewer, id, refusal.in(texts), texts);
            form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return form;
        }
        return new ModelAndView("redirect:/logs/" + id);
    }

    @DeleteMapping("/logs/{id}")
    String delete(@PathVariable long id, Viewer viewer) {
        library.callOff(viewer, id);
        library.delete(viewer, id);
        return "redirect:/logs";
    }

    private ModelAndView page(Viewer viewer, long id, String trouble, Texts texts) {
        LogRow log = access.seen(viewer, id);
        return new ModelAndView("logs/show", Map.of("it", pages.of(viewer, log, texts), "trouble", trouble));
    }
}
