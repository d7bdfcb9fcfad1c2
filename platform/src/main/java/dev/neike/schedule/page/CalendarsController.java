package dev.neike.schedule.page;

import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.CalendarWish;
import dev.neike.schedule.WeekPreset;
import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Refusal;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All calendars, and making another one. */
@Controller
class CalendarsController implements MenuContributor {

    private final CalendarPages pages;
    private final CalendarKeeping keeping;
    private final ShellSettings settings;

    CalendarsController(CalendarPages pages, CalendarKeeping keeping, ShellSettings settings) {
        this.pages = pages;
        this.keeping = keeping;
        this.settings = settings;
    }

    @GetMapping("/calendars")
    ModelAndView index(Viewer viewer, Texts texts) {
        return new ModelAndView("calendars/index", Map.of("it", pages.all(viewer, texts)));
    }

    @GetMapping("/calendars/new")
    ModelAndView form(Viewer viewer) {
        CalendarRights.requireEditing(viewer);
        return form(CalendarForm.in(settings.timeZone()), WeekPreset.OFFICE, "");
    }

    @PostMapping("/calendars")
    ModelAndView create(
            CalendarForm form, @RequestParam(defaultValue = "OFFICE") WeekPreset preset, Viewer viewer, Texts texts) {
        CalendarRights.requireEditing(viewer);
        try {
            CalendarWish wish = form.wish();
            return new ModelAndView("redirect:/calendars/" + keeping.make(viewer, wish, preset.plan()));
        } catch (Refusal refusal) {
            ModelAndView again = form(form, preset, refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static ModelAndView form(CalendarForm form, WeekPreset preset, String trouble) {
        return new ModelAndView("calendars/new", Map.of("form", form, "preset", preset, "trouble", trouble));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return CalendarRights.mayEdit(viewer)
                ? List.of(new MenuEntry("schedule.title", "/calendars", "clock", 320))
                : List.of();
    }
}
