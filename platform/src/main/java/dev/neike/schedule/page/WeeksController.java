package dev.neike.schedule.page;

import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.KeptCalendar;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ordinary weeks of a calendar, each from a day on. */
@Controller
class WeeksController {

    private final Calendars calendars;
    private final CalendarPages pages;
    private final CalendarKeeping keeping;

    WeeksController(Calendars calendars, CalendarPages pages, CalendarKeeping keeping) {
        this.calendars = calendars;
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/calendars/{id}/weeks/new")
    ModelAndView form(@PathVariable CalendarId id, Viewer viewer) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        LocalDate today = pages.today(kept);
        return form(kept, WeekForm.of(today, kept.week(today)), "", Map.of());
    }

    @PutMapping("/calendars/{id}/weeks")
    ModelAndView write(@PathVariable CalendarId id, WeekForm form, Viewer viewer, Texts texts) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        try {
            LocalDate from = Objects.requireNonNullElseGet(form.from(), () -> pages.today(kept));
            keeping.writeWeek(viewer, id, from, form.plan());
            return new ModelAndView("redirect:/calendars/" + id);
        } catch (Refusal refusal) {
            Map<DayOfWeek, String> troubles = new EnumMap<>(DayOfWeek.class);
            form.troubles().forEach((day, trouble) -> troubles.put(day, trouble.in(texts)));
            ModelAndView again = form(kept, form, troubles.isEmpty() ? refusal.in(texts) : "", troubles);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @DeleteMapping("/calendars/{id}/weeks/{from}")
    String remove(
            @PathVariable CalendarId id, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate from, Viewer viewer) {
        keeping.removeWeek(viewer, id, from);
        return "redirect:/calendars/" + id;
    }

    private static ModelAndView form(
            KeptCalendar kept, WeekForm form, String trouble, Map<DayOfWeek, String> troubles) {
        return new ModelAndView(
                "calendars/week", Map.of("calendar", kept, "form", form, "trouble", trouble, "troubles", troubles));
    }
}
