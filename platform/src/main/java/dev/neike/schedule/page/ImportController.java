package dev.neike.schedule.page;

import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.SpecialDays;
import dev.neike.schedule.ical.HolidayFile;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Special days from an iCalendar file: sent, looked at, taken in. */
@Controller
class ImportController {

    private final Calendars calendars;
    private final CalendarPages pages;
    private final SpecialDays days;

    ImportController(Calendars calendars, CalendarPages pages, SpecialDays days) {
        this.calendars = calendars;
        this.pages = pages;
        this.days = days;
    }

    @GetMapping("/calendars/{id}/import")
    ModelAndView form(@PathVariable CalendarId id, Viewer viewer) {
        CalendarRights.requireEditing(viewer);
        return form(calendars.kept(id), "");
    }

    @PostMapping("/calendars/{id}/import")
    ModelAndView preview(
            @PathVariable CalendarId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer,
            Texts texts)
            throws IOException {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        try {
            String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            byte[] content = file == null ? new byte[0] : file.getInputStream().readNBytes(HolidayFile.LARGEST + 1);
            var read = HolidayFile.read(content, kept.zone(), pages.today(kept), texts.of("schedule.kind.holiday"));
            return new ModelAndView("calendars/preview", Map.of("it", ImportPage.of(kept, name, read, texts)));
        } catch (Refusal refusal) {
            ModelAndView again = form(kept, refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PutMapping("/calendars/{id}/import")
    ModelAndView take(
            @PathVariable CalendarId id, @RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar kept = calendars.kept(id);
        try {
            days.takeIn(viewer, id, ImportForm.wishes(fields), fields.getOrDefault("file", ""));
            return new ModelAndView("redirect:/calendars/" + id);
        } catch (Refusal refusal) {
            ModelAndView again = form(kept, refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static ModelAndView form(KeptCalendar kept, String trouble) {
        return new ModelAndView("calendars/import", Map.of("calendar", kept, "trouble", trouble));
    }
}
