package dev.neike.rights;

import dev.neike.activity.ActivityKinds;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may look at a unit without being of it. */
@Controller
class ReadersController {

    private final Readers readers;
    private final Organization organization;

    ReadersController(Readers readers, Organization organization) {
        this.readers = readers;
        this.organization = organization;
    }

    @GetMapping("/units/{id}/readers")
    ModelAndView index(@PathVariable UnitId id, Viewer viewer) {
        return page(viewer, id, "", "");
    }

    @PostMapping("/units/{id}/readers")
    ModelAndView add(
            @PathVariable UnitId id, @RequestParam(defaultValue = "") String person, Viewer viewer, Texts texts) {
        try {
            readers.add(viewer, id, person.replace("\0", ""));
            return new ModelAndView("redirect:/units/" + id + "/readers");
        } catch (Refusal refusal) {
            ModelAndView again = page(viewer, id, refusal.in(texts), person);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @DeleteMapping("/units/{id}/readers/{person}")
    String remove(@PathVariable UnitId id, @PathVariable PersonId person, Viewer viewer) {
        readers.remove(viewer, id, person);
        return "redirect:/units/" + id + "/readers";
    }

    private ModelAndView page(Viewer viewer, UnitId id, String trouble, String typed) {
        return new ModelAndView(
                "units/readers",
                Map.of(
                        "unit",
                        organization.unit(id).orElseThrow(NotFound::new),
                        "readers",
                        readers.of(viewer, id),
                        "trouble",
                        trouble,
                        "typed",
                        typed));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        ActivityKinds rightsActivities() {
            return new ActivityKinds("rights", RightsActivity.class);
        }
    }
}
