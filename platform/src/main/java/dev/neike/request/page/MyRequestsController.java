package dev.neike.request.page;

import dev.neike.request.draft.Drafts;
import dev.neike.request.life.Request;
import dev.neike.request.queue.Queues;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one has asked for, and what waits for one. */
@Controller
class MyRequestsController {

    private final Queues queues;
    private final Drafts drafts;
    private final Naming naming;
    private final Clock clock;

    MyRequestsController(Queues queues, Drafts drafts, Naming naming, Clock clock) {
        this.queues = queues;
        this.drafts = drafts;
        this.naming = naming;
        this.clock = clock;
    }

    @GetMapping("/requests")
    @Transactional(readOnly = true)
    ModelAndView mine(
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Viewer viewer) {
        List<Request> found = switch (show) {
            case "watching" -> queues.watched(viewer, before);
            case "closed" -> queues.mine(viewer, false, before);
            default -> queues.mine(viewer, true, before);
        };
        String known = List.of("closed", "watching").contains(show) ? show : "open";
        return new ModelAndView(
                "requests/index",
                Map.of(
                        "it",
                        new ListPage(
                                known,
                                found,
                                naming.of(found),
                                drafts.of(viewer).size(),
                                clock.instant())));
    }

    @GetMapping("/work")
    @Transactional(readOnly = true)
    ModelAndView work(Viewer viewer) {
        Queues.Work work = queues.work(viewer);
        List<Request> all = Stream.of(work.answers(), work.assigned(), work.offered(), work.untaken())
                .flatMap(List::stream)
                .toList();
        return new ModelAndView(
                "requests/work", Map.of("work", work, "called", naming.of(all), "now", clock.instant()));
    }
}
