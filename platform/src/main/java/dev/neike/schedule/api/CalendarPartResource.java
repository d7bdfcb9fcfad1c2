package dev.neike.schedule.api;

import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.SpecialDays;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ordinary weeks and special days of a calendar for programs. */
@RestController
@RequestMapping("/api/v1/calendars/{id}")
@Tag(name = "calendars")
class CalendarPartResource {

    private final CalendarChange change;
    private final CalendarKeeping keeping;
    private final SpecialDays days;

    CalendarPartResource(CalendarChange change, CalendarKeeping keeping, SpecialDays days) {
        this.change = change;
        this.keeping = keeping;
        this.days = days;
    }

    @PutMapping("/weeks/{from}")
    @Operation(summary = "Write the ordinary week from a date on")
    ResponseEntity<CalendarJson> writeWeek(
            @PathVariable long id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Wishes.Week week,
            Viewer viewer) {
        return change.make(viewer, id, tag, it -> keeping.writeWeek(viewer, it, from, Wishes.week(week.hours())));
    }

    @DeleteMapping("/weeks/{from}")
    @Operation(summary = "Remove the week that begins on a date; the one before it goes on")
    ResponseEntity<CalendarJson> removeWeek(
            @PathVariable long id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer) {
        return change.make(viewer, id, tag, it -> keeping.removeWeek(viewer, it, from));
    }

    @PutMapping("/days/{date}")
    @Operation(summary = "Write a special day, or several to “last”, in place of what is special about these dates")
    ResponseEntity<CalendarJson> writeDay(
            @PathVariable long id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Wishes.Day day,
            Viewer viewer) {
        return change.make(viewer, id, tag, it -> days.replace(viewer, it, day.on(date)));
    }

    @DeleteMapping("/days/{date}")
    @Operation(summary = "The day, or all to “last”, is like its weekday again")
    ResponseEntity<CalendarJson> removeDay(
            @PathVariable long id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer) {
        return change.make(viewer, id, tag, it -> days.remove(viewer, it, date, last == null ? date : last));
    }

    @PutMapping("/holidays/{year}")
    @Operation(summary = "Add the official holidays and moved working days of mainland China")
    ResponseEntity<CalendarJson> addHolidays(
            @PathVariable long id,
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer) {
        return change.make(viewer, id, tag, it -> days.addHolidays(viewer, it, year));
    }
}
