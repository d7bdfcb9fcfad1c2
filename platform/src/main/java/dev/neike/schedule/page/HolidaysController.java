package dev.neike.schedule.page;

import dev.neike.schedule.CalendarId;
import dev.neike.schedule.SpecialDays;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** Official holidays, year by year. */
@Controller
class HolidaysController {

    private final SpecialDays days;

    HolidaysController(SpecialDays days) {
        this.days = days;
    }

    @PutMapping("/calendars/{id}/holidays/{year}")
    String add(@PathVariable CalendarId id, @PathVariable int year, Viewer viewer) {
        days.addHolidays(viewer, id, year);
        return "redirect:/calendars/" + id + "?year=" + year;
    }
}
