package dev.neike.schedule.api;

import dev.neike.api.Cursor;
import dev.neike.api.Idempotency;
import dev.neike.api.Items;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.NamedCalendar;
import dev.neike.schedule.api.Wishes.Description;
import dev.neike.schedule.api.Wishes.NewCalendar;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calendars for programs. */
@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "calendars")
class CalendarResource {

    private final Calendars calendars;
    private final CalendarKeeping keeping;
    private final CalendarChange change;
    private final Idempotency idempotency;

    CalendarResource(Calendars calendars, CalendarKeeping keeping, CalendarChange change, Idempotency idempotency) {
        this.calendars = calendars;
        this.keeping = keeping;
        this.change = change;
        this.idempotency = idempotency;
    }

    /** A calendar in a list. */
    record CalendarLine(long id, String name, String zone, int version) {

        static CalendarLine of(NamedCalendar it, Texts texts) {
            return new CalendarLine(
                    it.id().value(), it.nameIn(texts), it.calendar().zone().getId(), it.version());
        }
    }

    @GetMapping
    @Operation(summary = "All calendars, by number")
    ResponseEntity<Items<CalendarLine>> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Texts texts) {
        long after = Cursor.parse(cursor, 1).number(0, 0);
        int size = Items.limit(limit);
        List<NamedCalendar> found = calendars.all().stream()
                .filter(it -> it.id().value() > after)
                .sorted(Comparator.comparingLong(it -> it.id().value()))
                .limit(size + 1L)
                .toList();
        return Items.page(found, size, it -> Cursor.of(it.id()), it -> CalendarLine.of(it, texts));
    }

    @PostMapping
    @Operation(summary = "Make a calendar with its ordinary week")
    ResponseEntity<CalendarJson> make(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody NewCalendar wish,
            Viewer viewer) {
        Idempotency.Made made = idempotency.once(
                viewer,
                key,
                Map.of("calendars", wish),
                () -> keeping.make(viewer, wish.wish(), Wishes.week(wish.hours()))
                        .value());
        CalendarId id = new CalendarId(made.id());
        return CalendarChange.answer(ResponseEntity.created(URI.create("/api/v1/calendars/" + id)), calendars.kept(id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A calendar; its ETag is what a change takes in If-Match")
    ResponseEntity<CalendarJson> show(@PathVariable long id) {
        return CalendarChange.answer(ResponseEntity.ok(), calendars.kept(CalendarChange.id(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change its name and its zone")
    ResponseEntity<CalendarJson> describe(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Description wish,
            Viewer viewer) {
        return change.make(viewer, id, tag, it -> keeping.describe(viewer, it, wish.wish()));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Remove a calendar that no unit keeps")
    ResponseEntity<Void> remove(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer) {
        change.under(viewer, id, tag, it -> keeping.remove(viewer, it));
        return ResponseEntity.noContent().build();
    }
}
