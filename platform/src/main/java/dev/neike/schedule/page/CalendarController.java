package dev.neike.schedule.page;

import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at a calendar, and removing one that nobody needs. */
@Controller
class CalendarController {

    private final CalendarPages pages;
    private final CalendarKeeping keeping;

    CalendarController(CalendarPages pages, CalendarKeeping keeping) {
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/calendars/{id}")
    ModelAndView show(
            @PathVariable CalendarId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate week,
            @RequestParam(required = false) @Nullable Integer year,
            Viewer viewer) {
        return new ModelAndView("calendars/show", Map.of("it", pages.one(id, week, year, viewer)));
    }

    @DeleteMapping("/calendars/{id}")
    String remove(@PathVariable CalendarId id, Viewer viewer) {
        keeping.remove(viewer, id);
        return "redirect:/calendars";
    }
}
