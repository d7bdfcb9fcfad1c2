package dev.neike.schedule.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Named;
import dev.neike.organization.Organization;
import dev.neike.organization.UnitId;
import dev.neike.schedule.CalendarChoosing;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.UnitCalendar;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which calendar a unit goes by, for programs. */
@RestController
@RequestMapping("/api/v1/calendars/units/{unit}")
@Tag(name = "calendars")
class UnitCalendarResource {

    private final Calendars calendars;
    private final CalendarChoosing choosing;
    private final Organization organization;

    UnitCalendarResource(Calendars calendars, CalendarChoosing choosing, Organization organization) {
        this.calendars = calendars;
        this.choosing = choosing;
        this.organization = organization;
    }

    /**
     * A unit's calendar.
     *
     * @param own whether the unit itself chose it
     * @param keeper the unit from which it has it; missing where it is the usual one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChoiceJson(
            long unit,
            Named calendar,
            boolean own,
            @Nullable Long keeper) {}

    record Choice(@Nullable Long calendar) {}

    @GetMapping
    @Operation(summary = "The calendar that a unit goes by, and from whom it has it")
    ChoiceJson show(@PathVariable long unit, Texts texts) {
        return choice(unit(unit), texts);
    }

    @PutMapping
    @Operation(summary = "Choose a calendar for a unit and those below it that keep none; safe to repeat")
    ChoiceJson choose(@PathVariable long unit, @RequestBody Choice choice, Viewer viewer, Texts texts) {
        Long calendar = choice.calendar();
        UnitId id = unit(unit);
        choosing.keep(viewer, id, CalendarChange.id(calendar == null ? 0 : calendar));
        return choice(id, texts);
    }

    @DeleteMapping
    @Operation(summary = "The unit goes by the calendar of the units above it again")
    ResponseEntity<Void> chooseNone(@PathVariable long unit, Viewer viewer) {
        choosing.keepNone(viewer, unit(unit));
        return ResponseEntity.noContent().build();
    }

    private ChoiceJson choice(UnitId unit, Texts texts) {
        if (organization.unit(unit).isEmpty()) {
            throw new NotFound();
        }
        UnitCalendar it = calendars.choice(unit);
        UnitId keeper = it.keeper();
        return new ChoiceJson(
                unit.value(),
                new Named(it.calendar().id().value(), it.calendar().nameIn(texts)),
                it.isOwnOf(unit),
                keeper == null ? null : keeper.value());
    }

    private static UnitId unit(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new UnitId(number);
    }
}
