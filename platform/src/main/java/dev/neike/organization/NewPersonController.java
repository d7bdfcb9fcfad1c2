package dev.neike.organization;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding people one by one. */
@Controller
class NewPersonController {

    private final People people;
    private final UnitTrees trees;
    private final Today today;

    NewPersonController(People people, UnitTrees trees, Today today) {
        this.people = people;
        this.trees = trees;
        this.today = today;
    }

    @GetMapping("/people/new")
    ModelAndView form(@RequestParam(required = false) @Nullable Long unit, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        return form(new PersonForm(null, null, null, unit, null, today.date()), "", texts);
    }

    @PostMapping("/people")
    ModelAndView create(PersonForm form, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        try {
            return new ModelAndView("redirect:/people/" + people.create(viewer, form));
        } catch (Refusal refusal) {
            ModelAndView again = form(form, refusal.in(texts), texts);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView form(PersonForm form, String trouble, Texts texts) {
        return new ModelAndView(
                "people/new", Map.of("form", form, "choices", trees.read().choices(texts), "trouble", trouble));
    }
}
