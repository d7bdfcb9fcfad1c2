package dev.neike.notification;

import dev.neike.api.Cursor;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody was told. */
@Controller
class NoticesController {

    private static final int SHOWN = 50;

    private final NoticeReading reading;

    NoticesController(NoticeReading reading) {
        this.reading = reading;
    }

    @GetMapping("/notices")
    ModelAndView index(@RequestParam(defaultValue = "") String cursor, Viewer viewer, Texts texts) {
        Cursor after = Cursor.parse(cursor, 2);
        List<ShownNotice> found = reading.list(viewer, after, false, SHOWN + 1, texts);
        List<ShownNotice> page = found.stream().limit(SHOWN).toList();
        List<ShownNotice> unread =
                page.stream().filter(Predicate.not(ShownNotice::read)).toList();
        return new ModelAndView(
                "notices/index",
                Map.of(
                        "it",
                        new NoticesPage(
                                unread,
                                page.stream().filter(ShownNotice::read).toList(),
                                found.size() > SHOWN ? "/notices?cursor=" + NoticeReading.end(page.getLast()) : "",
                                after.isStart(),
                                unread.stream().mapToLong(ShownNotice::id).max().orElse(0))));
    }

    /** The bell alone, for a page that has heard that it is another. */
    @GetMapping("/notices/bell")
    ModelAndView bell() {
        return new ModelAndView("layout/bell");
    }
}
