package dev.neike.activity;

import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Role;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The activity log, for administrators; sign-in guards everything below {@code /administration}. */
@Controller
class ActivityController implements MenuContributor {

    private static final int PAGE_SIZE = 50;

    private final ActivityReader reader;
    private final ActivityLog log;

    ActivityController(ActivityReader reader, ActivityLog log) {
        this.reader = reader;
        this.log = log;
    }

    @GetMapping("/administration/activities")
    ModelAndView index(ActivityFilter filter, Texts texts) {
        List<RecordedActivity> entries = reader.read(filter, PAGE_SIZE + 1, texts);
        boolean more = entries.size() > PAGE_SIZE;
        List<RecordedActivity> shown = more ? entries.subList(0, PAGE_SIZE) : entries;
        return new ModelAndView(
                "administration/activities",
                Map.of(
                        "filter",
                        filter,
                        "kinds",
                        log.kinds(),
                        "entries",
                        shown,
                        "next",
                        more ? filter.pathAfter(shown.getLast().id()) : ""));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return viewer.hasAny(Role.ADMINISTRATOR)
                ? List.of(new MenuEntry("activity.title", "/administration/activities", "clock-history", 910))
                : List.of();
    }
}
