package dev.neike.request.api;

import dev.neike.api.Cursor;
import dev.neike.api.Idempotency;
import dev.neike.api.Items;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Action;
import dev.neike.request.act.Acts;
import dev.neike.request.act.Submission;
import dev.neike.request.act.Submissions;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.page.ActForm;
import dev.neike.request.page.Called;
import dev.neike.request.page.Naming;
import dev.neike.request.queue.Queues;
import dev.neike.request.queue.RequestSearch;
import dev.neike.shell.Conflict;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for programs: asked for, read, and acted on; each act is a noun below the request's address. */
@RestController
@RequestMapping("/api/v1/requests")
@Tag(name = "requests")
class RequestResource {

    private static final String NOUN = "/{id}/{noun:acceptance|refusal|decline|hand-over|question|answer"
            + "|outside-wait|resolution|confirmation|reopening|withdrawal}";

    private final Submissions submissions;
    private final Asked asked;
    private final Acts acts;
    private final Queues queues;
    private final RequestSearch search;
    private final Naming naming;
    private final Requests requests;
    private final Idempotency idempotency;

    RequestResource(
            Submissions submissions,
            Asked asked,
            Acts acts,
            Queues queues,
            RequestSearch search,
            Naming naming,
            Requests requests,
            Idempotency idempotency) {
        this.submissions = submissions;
        this.asked = asked;
        this.acts = acts;
        this.queues = queues;
        this.search = search;
        this.naming = naming;
        this.requests = requests;
        this.idempotency = idempotency;
    }

    /** What one wants to do: a text as the act has it, and to which unit a hand-over goes. */
    record Doing(@Nullable String text, @Nullable Long unit) {}

    @GetMapping
    @Operation(summary = "Your requests: open, closed, or those you watch; the latest first")
    ResponseEntity<Items<RequestJson>> list(
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Viewer viewer,
            Texts texts) {
        long before = Cursor.parse(cursor, 1).number(0, Long.MAX_VALUE);
        List<Request> found = switch (show) {
            case "watching" -> queues.watched(viewer, before);
            case "closed" -> queues.mine(viewer, false, before);
            default -> queues.mine(viewer, true, before);
        };
        Called called = naming.of(found);
        return Items.page(
                found,
                Math.min(Items.limit(limit), Queues.PAGE),
                it -> Cursor.of(it.id()),
                it -> RequestJson.of(it, called, texts));
    }

    @GetMapping("/search")
    @Operation(summary = "Requests that you may see and that have all the words; the latest first, without a count")
    Items<RequestJson> search(
            @RequestParam String q, @RequestParam(defaultValue = Items.USUAL) int limit, Viewer viewer, Texts texts) {
        List<Request> found = search.find(q, viewer, Items.limit(limit));
        Called called = naming.of(found);
        return new Items<>(
                found.stream().map(it -> RequestJson.of(it, called, texts)).toList());
    }

    @PostMapping
    @Operation(summary = "Ask for a service")
    ResponseEntity<WholeRequest> ask(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody NewRequest wish,
            Viewer viewer,
            Texts texts) {
        Idempotency.Made asking = idempotency.once(viewer, key, Map.of("requests", wish), () -> {
            Submission submission = asked.of(viewer, wish, texts);
            RequestId made = submissions.submit(viewer, submission).id();
            asked.bringFiles(viewer, submission.answers(), made);
            return made.value();
        });
        RequestId id = new RequestId(asking.id());
        return requests.answer(ResponseEntity.created(URI.create("/api/v1/requests/" + id)), viewer, id, texts);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request; its ETag is what a change takes in If-Match")
    ResponseEntity<WholeRequest> show(@PathVariable long id, Viewer viewer, Texts texts) {
        return requests.answer(ResponseEntity.ok(), viewer, requests.id(id), texts);
    }

    @PostMapping(NOUN)
    @Operation(summary = "Act on a request; safe to repeat")
    ResponseEntity<WholeRequest> act(
            @PathVariable long id,
            @PathVariable String noun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody(required = false) @Nullable Doing doing,
            Viewer viewer,
            Texts texts) {
        Act act = ActForm.act(noun, false).orElseThrow(NotFound::new);
        String text = doing == null ? "" : Optional.ofNullable(doing.text()).orElse("");
        Long unit = doing == null ? null : doing.unit();
        UnitId receiver = unit == null || unit <= 0 ? null : new UnitId(unit);
        return perform(viewer, requests.id(id), act, text.replace("\0", ""), receiver, tag, texts);
    }

    @DeleteMapping(NOUN)
    @Operation(summary = "Take back a hand-over, a question, or the wait for somebody outside")
    ResponseEntity<WholeRequest> takeBack(
            @PathVariable long id,
            @PathVariable String noun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer,
            Texts texts) {
        Act act = ActForm.act(noun, true).orElseThrow(NotFound::new);
        return perform(viewer, requests.id(id), act, "", null, tag, texts);
    }

    private ResponseEntity<WholeRequest> perform(
            Viewer viewer,
            RequestId id,
            Act act,
            String text,
            @Nullable UnitId unit,
            @Nullable String tag,
            Texts texts) {
        requests.check(viewer, id);
        Expected expected = Expected.of(tag);
        try {
            acts.perform(viewer, id, new Action(act, expected.leg(), text, unit, expected.version()));
        } catch (Conflict conflict) {
            throw conflict.as(HttpStatus.PRECONDITION_FAILED);
        }
        return requests.answerWhereSeen(viewer, id, texts);
    }
}
