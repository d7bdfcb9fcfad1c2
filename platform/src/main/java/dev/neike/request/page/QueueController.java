package dev.neike.request.page;

import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.State;
import dev.neike.request.queue.QueueFilter;
import dev.neike.request.queue.Queues;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A unit's queue, as a list or a board. */
@Controller
class QueueController {

    private final Queues queues;
    private final Organization organization;
    private final Naming naming;
    private final Clock clock;

    QueueController(Queues queues, Organization organization, Naming naming, Clock clock) {
        this.queues = queues;
        this.organization = organization;
        this.naming = naming;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/queue")
    @Transactional(readOnly = true)
    ModelAndView show(
            @PathVariable UnitId id,
            @RequestParam(defaultValue = "list") String view,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String assignee,
            @RequestParam(defaultValue = "1") int priority,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String after,
            Viewer viewer) {
        QueueFilter filter = new QueueFilter(
                Stream.of(State.values())
                        .filter(it -> it.slug().equals(state))
                        .findFirst()
                        .orElse(null),
                assignee.matches("[1-9]\\d{0,17}") ? PersonId.valueOf(assignee) : null,
                assignee.equals("none"),
                priority,
                view.equals("board"),
                QueueFilter.DueBy.of(due),
                QueueFilter.Position.parse(after));
        Queues.Queue queue = queues.queue(viewer, id, filter);
        return new ModelAndView(
                "queues/show",
                Map.of(
                        "it",
                        new QueuePage(
                                organization.unit(id).orElseThrow(NotFound::new),
                                filter,
                                queue,
                                naming.of(queue.requests()),
                                organization.members(id),
                                clock.instant())));
    }
}
