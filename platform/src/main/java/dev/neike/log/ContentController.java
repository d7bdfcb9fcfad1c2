package dev.neike.log;

import dev.neike.shell.Viewer;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The original file, for whoever works on logs. */
@Controller
class ContentController {

    private final LogLibrary library;
    private final LogContent content;

    ContentController(LogLibrary library, LogContent content) {
        this.library = library;
        this.content = content;
    }

    @GetMapping("/logs/{id}/content")
    ResponseEntity<Resource> download(@PathVariable long id, Viewer viewer) {
        LogRow log = library.download(viewer, id);
        String disposition = ContentDisposition.attachment()
                .filename(log.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(log.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(new InputStreamResource(() -> content.open(id, log.size())));
    }
}
