package dev.neike.log;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Matching units of a log with units of the organisation. */
@Controller
class UnitMatchController {

    private static final String FIELD = "unit-";

    private final UnitMatching matching;

    UnitMatchController(UnitMatching matching) {
        this.matching = matching;
    }

    @GetMapping("/logs/{id}/units")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "0") int skip, Viewer viewer) {
        return page(viewer, id, skip, "");
    }

    @PostMapping("/logs/{id}/units")
    ModelAndView save(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            Texts texts) {
        Map<String, String> chosen = new LinkedHashMap<>();
        sent.forEach((field, value) -> {
            if (field.startsWith(FIELD)) {
                chosen.put(field.substring(FIELD.length()), value);
            }
        });
        try {
            matching.match(viewer, id, chosen);
        } catch (Refusal refusal) {
            ModelAndView page = page(viewer, id, skip, refusal.in(texts));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/logs/" + id + "/units?skip=" + Math.max(0, skip) + "&saved");
    }

    private ModelAndView page(Viewer viewer, long id, int skip, String trouble) {
        return new ModelAndView(
                "logs/units", Map.of("it", matching.page(viewer, id, Math.max(0, skip)), "trouble", trouble));
    }
}
