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

/** Opening units. */
@Controller
class NewUnitController {

    private final Units units;
    private final UnitTrees trees;
    private final Today today;

    NewUnitController(Units units, UnitTrees trees, Today today) {
        this.units = units;
        this.trees = trees;
        this.today = today;
    }

    @GetMapping("/units/new")
    ModelAndView form(@RequestParam(required = false) @Nullable Long parent, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        return form(new UnitForm(null, null, null, null, parent, today.date()), "", texts);
    }

    @PostMapping("/units")
    ModelAndView create(UnitForm form, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        try {
            return new ModelAndView("redirect:/units/" + units.create(viewer, form));
        } catch (Refusal refusal) {
            ModelAndView again = form(form, refusal.in(texts), texts);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView form(UnitForm form, String trouble, Texts texts) {
        return new ModelAndView(
                "units/new", Map.of("form", form, "choices", trees.read().choices(texts), "trouble", trouble));
    }
}
