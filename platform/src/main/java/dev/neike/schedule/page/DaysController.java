package dev.neike.schedule.page;

import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.DayWish;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.SpecialDays;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The special days of a calendar. */
@Controller
class DaysController {

    private final Calendars calendars;
    private final CalendarPages pages;
    private final SpecialDays days;

    DaysController(Calendars calendars, CalendarPages pages, SpecialDays days) {
        this.calendars = calendars;
        this.pages = pages;
        this.days = days;
    }

    @GetMapping("/calendars/{id}/days/new")
    ModelAndView form(@PathVariable CalendarId id, Viewer viewer) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        return form(kept, DayForm.on(pages.today(kept)), "");
    }

    @PostMapping("/calendars/{id}/days")
    ModelAndView write(@PathVariable CalendarId id, DayForm form, Viewer viewer, Texts texts) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        try {
            DayWish wish = form.wish();
            if (form.replaces()) {
                days.replace(viewer, id, wish);
            } else {
                days.add(viewer, id, wish);
            }
            return new ModelAndView("redirect:/calendars/" + id + "?week=" + wish.first() + "&year="
                    + wish.first().getYear());
        } catch (Refusal refusal) {
            ModelAndView again = form(kept, form, refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @DeleteMapping("/calendars/{id}/days/{first}")
    String remove(
            @PathVariable CalendarId id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            Viewer viewer) {
        days.remove(viewer, id, first, last == null ? first : last);
        return "redirect:/calendars/" + id + "?year=" + first.getYear();
    }

    private static ModelAndView form(KeptCalendar kept, DayForm form, String trouble) {
        return new ModelAndView("calendars/day", Map.of("calendar", kept, "form", form, "trouble", trouble));
    }
}
