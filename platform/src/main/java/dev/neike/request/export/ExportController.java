package dev.neike.request.export;

import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The requests in which a unit had a part, as an event log: those asked in the period, of half a year if none is named. */
@Controller
class ExportController {

    private static final int MONTHS = 6;

    private final Exports exports;
    private final ShellSettings settings;
    private final Clock clock;

    ExportController(Exports exports, ShellSettings settings, Clock clock) {
        this.exports = exports;
        this.settings = settings;
        this.clock = clock;
    }

    private record Span(Instant from, Instant to) {}

    @GetMapping("/units/{id}/requests.{format:xes|csv}")
    void export(
            @PathVariable UnitId id,
            @PathVariable String format,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        Unit unit = exports.unit(viewer, id);
        Span span = span(from, to);
        boolean xes = format.equals("xes");
        describe(response, unit.name() + "." + format, xes ? "application/xml" : "text/csv");
        if (xes) {
            exports.xes(viewer, id, span.from(), span.to(), response.getOutputStream());
        } else {
            exports.csv(viewer, id, span.from(), span.to(), response.getOutputStream());
        }
    }

    /** Both days included. */
    private Span span(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), settings.timeZone()) : to;
        LocalDate first = from == null ? last.minusMonths(MONTHS) : from;
        if (first.isAfter(last)) {
            throw new Refusal("request.refusal.period");
        }
        return new Span(
                first.atStartOfDay(settings.timeZone()).toInstant(),
                last.plusDays(1).atStartOfDay(settings.timeZone()).toInstant());
    }

    private static void describe(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
