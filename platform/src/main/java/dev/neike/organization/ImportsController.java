package dev.neike.organization;

import dev.neike.organization.UploadStore.File;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Uploading files and looking at what they would do. */
@Controller
class ImportsController {

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/organization/imports")
    ModelAndView index(
            @RequestParam(defaultValue = "-1") int units,
            @RequestParam(defaultValue = "-1") int people,
            Viewer viewer) {
        EditingPolicy.require(viewer);
        return form("", units, people);
    }

    @PostMapping("/organization/imports")
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile units,
            @RequestParam(required = false) @Nullable MultipartFile people,
            @RequestParam(defaultValue = "false") boolean complete,
            Viewer viewer,
            Texts texts)
            throws IOException {
        EditingPolicy.require(viewer);
        try {
            long id = imports.upload(viewer, file(units), file(people), complete, texts);
            return new ModelAndView("redirect:/organization/imports/" + id);
        } catch (Refusal refusal) {
            ModelAndView again = form(refusal.in(texts), -1, -1);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @GetMapping("/organization/imports/{id}")
    ModelAndView preview(@PathVariable long id, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        return new ModelAndView("organization/imports/show", Map.of("it", imports.preview(id, texts), "trouble", ""));
    }

    private ModelAndView form(String trouble, int units, int people) {
        return new ModelAndView(
                "organization/imports/index",
                Map.of("waiting", imports.waiting(), "trouble", trouble, "units", units, "people", people));
    }

    private static @Nullable File file(@Nullable MultipartFile uploaded) throws IOException {
        return uploaded == null
                        || Objects.requireNonNullElse(uploaded.getOriginalFilename(), "")
                                .isEmpty()
                ? null
                : new File(Given.text(uploaded.getOriginalFilename()), uploaded.getBytes());
    }
}
