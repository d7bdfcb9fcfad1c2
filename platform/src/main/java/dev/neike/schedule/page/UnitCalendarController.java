package dev.neike.schedule.page;

import dev.neike.organization.Unit;
import dev.neike.organization.UnitFact;
import dev.neike.organization.UnitFactContributor;
import dev.neike.organization.UnitId;
import dev.neike.schedule.CalendarChoosing;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.NamedCalendar;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The service hours of a unit. */
@Controller
class UnitCalendarController implements UnitFactContributor {

    private static final int ORDER = 100;

    private final UnitCalendarPages pages;
    private final Calendars calendars;
    private final CalendarChoosing choosing;
    private final Clock clock;

    UnitCalendarController(UnitCalendarPages pages, Calendars calendars, CalendarChoosing choosing, Clock clock) {
        this.pages = pages;
        this.calendars = calendars;
        this.choosing = choosing;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/calendar")
    ModelAndView show(@PathVariable UnitId id, Viewer viewer, Texts texts) {
        return new ModelAndView("units/calendar", Map.of("it", pages.of(id, viewer, texts)));
    }

    @PutMapping("/units/{id}/calendar")
    String choose(@PathVariable UnitId id, @RequestParam CalendarId calendar, Viewer viewer) {
        choosing.keep(viewer, id, calendar);
        return "redirect:/units/" + id + "/calendar";
    }

    @DeleteMapping("/units/{id}/calendar")
    String chooseNone(@PathVariable UnitId id, Viewer viewer) {
        choosing.keepNone(viewer, id);
        return "redirect:/units/" + id + "/calendar";
    }

    @Override
    public Optional<UnitFact> factOf(Unit unit, Viewer viewer, Texts texts) {
        if (!unit.open()) {
            return Optional.empty();
        }
        NamedCalendar calendar = calendars.of(unit.id());
        return Optional.of(new UnitFact(
                ORDER,
                texts.of("schedule.title"),
                calendar.nameIn(texts),
                Openness.of(calendar.calendar(), clock.instant()).in(texts),
                "/units/" + unit.id() + "/calendar"));
    }
}
