package dev.neike.catalog.page;

import dev.neike.catalog.Categories;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.Wording;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What services are sorted under. */
@Controller
class CategoriesController {

    private final Categories categories;

    CategoriesController(Categories categories) {
        this.categories = categories;
    }

    @GetMapping("/services/categories")
    ModelAndView index(Viewer viewer) {
        Categories.require(viewer);
        return page("");
    }

    @PostMapping("/services/categories")
    ModelAndView create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String englishName,
            @RequestParam(defaultValue = "0") int position,
            Viewer viewer,
            Texts texts) {
        return answer(
                () -> categories.create(viewer, Wording.line(name), Wording.lineOrNull(englishName), position), texts);
    }

    @PutMapping("/services/categories/{id}")
    ModelAndView change(
            @PathVariable CategoryId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String englishName,
            @RequestParam(defaultValue = "0") int position,
            Viewer viewer,
            Texts texts) {
        return answer(
                () -> categories.change(
                        viewer, id, null, Wording.line(name), Wording.lineOrNull(englishName), position),
                texts);
    }

    @DeleteMapping("/services/categories/{id}")
    ModelAndView remove(@PathVariable CategoryId id, Viewer viewer, Texts texts) {
        return answer(() -> categories.remove(viewer, id), texts);
    }

    private ModelAndView answer(Runnable act, Texts texts) {
        try {
            act.run();
            return new ModelAndView("redirect:/services/categories");
        } catch (Refusal refusal) {
            ModelAndView again = page(refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView page(String trouble) {
        return new ModelAndView("services/categories", Map.of("categories", categories.all(), "trouble", trouble));
    }
}
