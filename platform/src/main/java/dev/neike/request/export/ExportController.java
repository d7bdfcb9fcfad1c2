package dev.neike.request.export;

import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The requests in which a unit had a part, as an event log. */
@Controller
class ExportController {

    private final ExportAnswer answer;

    ExportController(ExportAnswer answer) {
        this.answer = answer;
    }

    @GetMapping("/units/{id}/requests.{format:xes|csv}")
    void export(
            @PathVariable UnitId id,
            @PathVariable String format,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        answer.write(viewer, id, format, from, to, response);
    }
}
