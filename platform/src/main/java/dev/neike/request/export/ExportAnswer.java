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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Streams an export as the answer to a browser or program: those asked in the period, of half a year if none is named. */
@Component
class ExportAnswer {

    private static final int MONTHS = 6;

    private final Exports exports;
    private final ShellSettings settings;
    private final Clock clock;

    ExportAnswer(Exports exports, ShellSettings settings, Clock clock) {
        this.exports = exports;
        this.settings = settings;
        this.clock = clock;
    }

    private record Span(Instant from, Instant to) {}

    /**
     * Writes it.
     *
     * @param format {@code xes} or {@code csv}
     */
    void write(
            Viewer viewer,
            UnitId id,
            String format,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
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
