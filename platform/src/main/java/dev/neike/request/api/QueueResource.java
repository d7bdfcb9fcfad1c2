package dev.neike.request.api;

import dev.neike.api.Cursor;
import dev.neike.api.Items;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.request.page.Called;
import dev.neike.request.page.Naming;
import dev.neike.request.queue.QueueFilter;
import dev.neike.request.queue.Queues;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A unit's queue, and what waits for oneself. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "queues")
class QueueResource {

    private final Queues queues;
    private final Naming naming;

    QueueResource(Queues queues, Naming naming) {
        this.queues = queues;
        this.naming = naming;
    }

    /** What waits for oneself; at most thirty of each. */
    record WorkJson(
            List<RequestJson> answers,
            List<RequestJson> assigned,
            List<RequestJson> offered,
            List<RequestJson> untaken) {}

    @GetMapping("/queues/{unit}")
    @Operation(
            summary = "What a unit holds or is offered: the most pressing first, among those the longest waiting;"
                    + " with due (any, today, late) what is promised, the first due first")
    ResponseEntity<Items<RequestJson>> queue(
            @PathVariable long unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Long assignee,
            @RequestParam(defaultValue = "false") boolean unassigned,
            @RequestParam(defaultValue = "1") int priority,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Viewer viewer,
            Texts texts) {
        if (unit <= 0) {
            throw new NotFound();
        }
        QueueFilter filter = new QueueFilter(
                Stream.of(State.values())
                        .filter(it -> it.slug().equals(state))
                        .findFirst()
                        .orElse(null),
                assignee == null || assignee <= 0 ? null : new PersonId(assignee),
                unassigned,
                priority,
                false,
                QueueFilter.DueBy.of(due),
                position(cursor));
        List<Request> found = queues.queue(viewer, new UnitId(unit), filter).requests();
        Called called = naming.of(found);
        return Items.page(
                found,
                Math.min(Items.limit(limit), Queues.PAGE),
                it -> Cursor.of(filter.position(it, called.due(it))),
                it -> RequestJson.of(it, called, texts));
    }

    @GetMapping("/work")
    @Operation(summary = "What waits for you")
    WorkJson work(Viewer viewer, Texts texts) {
        Queues.Work work = queues.work(viewer);
        List<Request> all = Stream.of(work.answers(), work.assigned(), work.offered(), work.untaken())
                .flatMap(List::stream)
                .toList();
        Called called = naming.of(all);
        return new WorkJson(
                shown(work.answers(), called, texts),
                shown(work.assigned(), called, texts),
                shown(work.offered(), called, texts),
                shown(work.untaken(), called, texts));
    }

    private static List<RequestJson> shown(List<Request> requests, Called called, Texts texts) {
        return requests.stream().map(it -> RequestJson.of(it, called, texts)).toList();
    }

    private static QueueFilter.@Nullable Position position(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        if (parsed.isStart()) {
            return null;
        }
        QueueFilter.Position position = QueueFilter.Position.parse(parsed.text(0));
        if (position == null) {
            throw Cursor.wrong();
        }
        return position;
    }
}
