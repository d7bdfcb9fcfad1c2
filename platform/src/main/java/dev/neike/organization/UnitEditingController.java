package dev.neike.organization;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing what a unit is called. */
@Controller
class UnitEditingController {

    private final Units units;
    private final UnitTrees trees;

    UnitEditingController(Units units, UnitTrees trees) {
        this.units = units;
        this.trees = trees;
    }

    @GetMapping("/units/{id}/edit")
    ModelAndView form(@PathVariable UnitId id, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        return form(units.get(id), UnitForm.of(units.get(id)), "", texts);
    }

    @PutMapping("/units/{id}")
    ModelAndView change(@PathVariable UnitId id, UnitForm form, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        try {
            units.change(viewer, id, form);
        } catch (Refusal refusal) {
            ModelAndView again = form(units.get(id), form, refusal.in(texts), texts);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:/units/" + id);
    }

    private ModelAndView form(Unit unit, UnitForm form, String trouble, Texts texts) {
        return new ModelAndView(
                "units/edit",
                Map.of(
                        "unit", unit,
                        "form", form,
                        "choices", trees.read().choices(texts),
                        "trouble", trouble));
    }
}
