package dev.neike.organization;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Confirming an import, or dropping it. */
@Controller
class ImportConfirmationController {

    private final Imports imports;

    ImportConfirmationController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/organization/imports/{id}/confirmation")
    ModelAndView confirm(
            @PathVariable long id, @RequestParam(defaultValue = "") String seen, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        try {
            ImportPlan done = imports.apply(viewer, id, seen, texts);
            long units = done.units().stream()
                    .filter(it -> it.change() != Change.UNCHANGED)
                    .count();
            return new ModelAndView(
                    "redirect:/organization/imports?units=" + units + "&people=" + (done.changes() - units));
        } catch (Refusal refusal) {
            ModelAndView again = new ModelAndView(
                    "organization/imports/show",
                    Map.of("it", imports.preview(id, texts), "trouble", refusal.in(texts)));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @DeleteMapping("/organization/imports/{id}")
    String discard(@PathVariable long id, Viewer viewer) {
        EditingPolicy.require(viewer);
        imports.discard(id);
        return "redirect:/organization/imports";
    }
}
