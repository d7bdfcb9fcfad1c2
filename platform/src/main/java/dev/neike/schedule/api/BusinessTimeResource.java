package dev.neike.schedule.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.CalendarRefused;
import dev.neike.calendar.Opening;
import dev.neike.calendar.SpecialDay;
import dev.neike.schedule.Calendars;
import dev.neike.shell.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is computed with a calendar. */
@RestController
@RequestMapping("/api/v1/calendars/{id}")
@Tag(name = "calendars")
class BusinessTimeResource {

    private static final int LONGEST_DAYS = 366;
    private static final Duration HORIZON = Duration.ofDays(LONGEST_DAYS);

    private final Calendars calendars;
    private final Clock clock;

    BusinessTimeResource(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Whether it is open; then when it closes, unless it does not within a year, else when it opens. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpeningJson(
            Instant at,
            boolean open,
            @Nullable Instant closes,
            @Nullable Instant opens) {}

    /** Open time between two instants, and what each day contributed to it. */
    record BetweenJson(Instant from, Instant to, double seconds, List<OpenDayJson> days) {}

    /** A day of a period, and what makes it special. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpenDayJson(
            LocalDate date,
            double seconds,
            List<String> hours,
            @Nullable String special) {}

    record AfterJson(Instant from, long seconds, Instant at) {}

    @GetMapping("/opening")
    @Operation(summary = "Whether it is open at an instant, now by default, and until or from when")
    OpeningJson opening(
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant at) {
        BusinessCalendar calendar = calendar(id);
        Instant instant = at == null ? clock.instant() : at;
        return computed(() -> {
            if (!calendar.isOpen(instant)) {
                return new OpeningJson(instant, false, null, calendar.nextOpening(instant));
            }
            Instant horizon = instant.plus(HORIZON);
            Opening opening = calendar.openings(instant, horizon).getFirst();
            return new OpeningJson(instant, true, opening.to().isBefore(horizon) ? opening.to() : null, null);
        });
    }

    @GetMapping("/between")
    @Operation(summary = "The open time between two instants, in all and day by day, at most a year")
    BetweenJson between(
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) Instant from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) Instant to) {
        BusinessCalendar calendar = calendar(id);
        return computed(() -> {
            double seconds = seconds(calendar.between(from, to));
            if (Duration.between(from, to).compareTo(HORIZON) > 0) {
                throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "schedule.problem.long", LONGEST_DAYS);
            }
            List<OpenDayJson> days = calendar.explain(from, to).stream()
                    .map(day -> new OpenDayJson(
                            day.date(),
                            seconds(day.counted()),
                            CalendarJson.hours(day.plan()),
                            day.special().map(SpecialDay::name).orElse(null)))
                    .toList();
            return new BetweenJson(from, to, seconds, days);
        });
    }

    @GetMapping("/after")
    @Operation(summary = "The earliest instant at which so many seconds of open time have passed")
    AfterJson after(
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) Instant from,
            @RequestParam long seconds) {
        BusinessCalendar calendar = calendar(id);
        return computed(() -> new AfterJson(from, seconds, calendar.after(from, Duration.ofSeconds(seconds))));
    }

    private BusinessCalendar calendar(long id) {
        return calendars.byId(CalendarChange.id(id)).calendar();
    }

    private static <T> T computed(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (CalendarRefused refused) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "schedule.refusal." + refused.reason().slug(),
                    refused.what());
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
