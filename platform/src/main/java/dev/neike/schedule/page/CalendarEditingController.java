package dev.neike.schedule.page;

import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.KeptCalendar;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a calendar is called, and where it lies. */
@Controller
class CalendarEditingController {

    private final Calendars calendars;
    private final CalendarKeeping keeping;

    CalendarEditingController(Calendars calendars, CalendarKeeping keeping) {
        this.calendars = calendars;
        this.keeping = keeping;
    }

    @GetMapping("/calendars/{id}/edit")
    ModelAndView form(@PathVariable CalendarId id, Viewer viewer) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        return form(kept, CalendarForm.of(kept), "");
    }

    @PutMapping("/calendars/{id}")
    ModelAndView change(@PathVariable CalendarId id, CalendarForm form, Viewer viewer, Texts texts) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        try {
            keeping.describe(viewer, id, form.wish());
            return new ModelAndView("redirect:/calendars/" + id);
        } catch (Refusal refusal) {
            ModelAndView again = form(kept, form, refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static ModelAndView form(KeptCalendar kept, CalendarForm form, String trouble) {
        return new ModelAndView("calendars/edit", Map.of("calendar", kept, "form", form, "trouble", trouble));
    }
}
