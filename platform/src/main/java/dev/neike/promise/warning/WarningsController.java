package dev.neike.promise.warning;

import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Refusal;
import dev.neike.shell.Role;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is warned when; sign-in guards everything below {@code /administration}. */
@Controller
class WarningsController implements MenuContributor {

    private static final String PATH = "/administration/warnings";

    private final WarningPlans plans;

    WarningsController(WarningPlans plans) {
        this.plans = plans;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "false") boolean saved) {
        return page(StepForm.of(plans.present()), "", saved);
    }

    @PutMapping(PATH)
    ModelAndView set(@RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        StepForm form = StepForm.of(fields);
        try {
            plans.set(viewer, form.steps());
            return new ModelAndView("redirect:" + PATH + "?saved=true");
        } catch (Refusal refusal) {
            ModelAndView again = page(form, refusal.in(texts), false);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static ModelAndView page(StepForm form, String trouble, boolean saved) {
        return new ModelAndView(
                "administration/warnings/show", Map.of("form", form, "trouble", trouble, "saved", saved));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return viewer.hasAny(Role.ADMINISTRATOR)
                ? List.of(new MenuEntry("promise.warnings.title", PATH, "alarm", 330))
                : List.of();
    }
}
