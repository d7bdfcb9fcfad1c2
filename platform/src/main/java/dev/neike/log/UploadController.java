package dev.neike.log;

import dev.neike.shell.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Bringing in a log. */
@Controller
class UploadController {

    private final LogUploads uploads;
    private final LogLooking looking;
    private final LogAccess access;

    UploadController(LogUploads uploads, LogLooking looking, LogAccess access) {
        this.uploads = uploads;
        this.looking = looking;
        this.access = access;
    }

    @GetMapping("/logs/new")
    ModelAndView form(Viewer viewer) {
        access.requireWork(viewer);
        return new ModelAndView("logs/new", Map.of());
    }

    @PostMapping("/logs")
    String upload(Viewer viewer, @RequestParam MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        long id;
        try (InputStream in = file.getInputStream()) {
            id = uploads.take(viewer, name, in);
        }
        looking.look(access.worked(viewer, id), Optional.empty());
        return "redirect:/logs/" + id + "/mapping";
    }
}
