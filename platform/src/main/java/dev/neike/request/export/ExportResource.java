package dev.neike.request.export;

import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The requests in which a unit had a part, as an event log, for programs. */
@RestController
@Tag(name = "requests")
class ExportResource {

    private final ExportAnswer answer;

    ExportResource(ExportAnswer answer) {
        this.answer = answer;
    }

    @GetMapping("/api/v1/exports/{unit}/requests.{format:xes|csv}")
    @Operation(
            summary =
                    "The requests of a unit asked from one day to another, both included, with their legs: xes or csv")
    void export(
            @PathVariable long unit,
            @PathVariable String format,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        if (unit <= 0) {
            throw new NotFound();
        }
        answer.write(viewer, new UnitId(unit), format, from, to, response);
    }
}
