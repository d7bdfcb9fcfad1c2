package dev.neike.request.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Items;
import dev.neike.api.Named;
import dev.neike.organization.PersonId;
import dev.neike.request.act.Assignments;
import dev.neike.request.act.Links;
import dev.neike.request.act.Watchers;
import dev.neike.request.life.Leg;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.TimeLedger;
import dev.neike.request.page.Called;
import dev.neike.request.page.Naming;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.LinkStore;
import dev.neike.request.store.RequestStore;
import dev.neike.shell.NotFound;
import dev.neike.shell.Problem;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parts of a request: its legs and whose time they took, who works on it, who looks on, what it is linked to. */
@RestController
@RequestMapping("/api/v1/requests/{id}")
@Tag(name = "requests")
class PartResource {

    private final Requests requests;
    private final RequestStore store;
    private final LegStore legs;
    private final Assignments assignments;
    private final Watchers watchers;
    private final Links links;
    private final Naming naming;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PartResource(
            Requests requests,
            RequestStore store,
            LegStore legs,
            Assignments assignments,
            Watchers watchers,
            Links links,
            Naming naming,
            TransactionTemplate transactions,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.legs = legs;
        this.assignments = assignments;
        this.watchers = watchers;
        this.links = links;
        this.naming = naming;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A stretch of its life in one state with one unit, half-open; {@code end} is missing while it lasts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LegJson(
            int number,
            int life,
            String state,
            Named unit,
            @Nullable Named sender,
            Instant start,
            @Nullable Instant end,
            String openedBy,
            @Nullable String endedBy) {}

    /** Whose hands the time so far was in, in seconds. */
    record TimeJson(
            List<UnitTime> units, double customerSeconds, double outsideSeconds, double wholeSeconds, int bounces) {}

    record UnitTime(Named unit, double seconds, double waitingSeconds) {}

    record Assignee(@Nullable Long person) {}

    record Pressing(@Nullable Integer priority) {}

    record Linking(@Nullable String kind) {}

    @GetMapping("/legs")
    @Operation(summary = "Its legs, without gap or overlap within a life")
    Items<LegJson> legs(@PathVariable long id, Viewer viewer, Texts texts) {
        List<Leg> all = seen(viewer, id);
        Naming.Wanted wanted = new Naming.Wanted();
        all.forEach(leg -> wanted.unit(leg.unit()).unit(leg.sender()));
        Called called = naming.of(wanted);
        return new Items<>(all.stream()
                .map(leg -> new LegJson(
                        leg.number(),
                        leg.life(),
                        leg.kind().slug(),
                        RequestJson.unit(leg.unit(), called, texts),
                        leg.sender() == null ? null : RequestJson.unit(leg.sender(), called, texts),
                        leg.start(),
                        leg.end(),
                        leg.openedAct().slug(),
                        Optional.ofNullable(leg.endedAct())
                                .map(act -> act.slug())
                                .orElse(null)))
                .toList());
    }

    @GetMapping("/time")
    @Operation(summary = "Whose hands the time so far was in")
    TimeJson time(@PathVariable long id, Viewer viewer, Texts texts) {
        List<Leg> all = seen(viewer, id);
        TimeLedger ledger = TimeLedger.of(all, clock.instant());
        Naming.Wanted wanted = new Naming.Wanted();
        ledger.units().keySet().forEach(wanted::unit);
        Called called = naming.of(wanted);
        List<UnitTime> units = ledger.units().entrySet().stream()
                .map(it -> new UnitTime(
                        RequestJson.unit(it.getKey(), called, texts),
                        seconds(it.getValue()),
                        seconds(ledger.waiting().getOrDefault(it.getKey(), java.time.Duration.ZERO))))
                .toList();
        return new TimeJson(
                units,
                seconds(ledger.customer()),
                seconds(ledger.outside()),
                seconds(ledger.whole()),
                ledger.bounces());
    }

    @PutMapping("/assignee")
    @Operation(summary = "Who of the holding unit works on it; without a person nobody")
    ResponseEntity<WholeRequest> assign(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Assignee assignee,
            Viewer viewer,
            Texts texts) {
        Long person = assignee.person();
        return change(
                viewer, id, tag, texts, it -> assignments.assign(viewer, it, person == null ? null : person(person)));
    }

    @PutMapping("/priority")
    @Operation(summary = "How pressing it is: 1 low, 2 normal, 3 high, 4 urgent")
    ResponseEntity<WholeRequest> prioritise(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Pressing pressing,
            Viewer viewer,
            Texts texts) {
        int priority = Optional.ofNullable(pressing.priority()).orElse(0);
        return change(viewer, id, tag, texts, it -> assignments.setPriority(viewer, it, priority));
    }

    @PutMapping("/watchers/{person}")
    @Operation(summary = "Let somebody look on")
    ResponseEntity<Void> watch(@PathVariable long id, @PathVariable long person, Viewer viewer) {
        watchers.add(viewer, requests.id(id), person(person));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/watchers/{person}")
    @Operation(summary = "They look on no longer")
    ResponseEntity<Void> unwatch(@PathVariable long id, @PathVariable long person, Viewer viewer) {
        watchers.remove(viewer, requests.id(id), person(person));
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/links/{other}")
    @Operation(summary = "Say that it has to do with another one")
    ResponseEntity<Void> link(
            @PathVariable long id, @PathVariable long other, @RequestBody Linking linking, Viewer viewer) {
        requests.check(viewer, requests.id(id));
        LinkStore.Kind kind = kind(Optional.ofNullable(linking.kind()).orElse(""));
        links.add(viewer, requests.id(id), requests.id(other), kind);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/links/{other}")
    @Operation(summary = "It has to do with the other one no longer")
    ResponseEntity<Void> unlink(@PathVariable long id, @PathVariable long other, Viewer viewer) {
        links.remove(viewer, requests.id(id), requests.id(other));
        return ResponseEntity.noContent().build();
    }

    private interface Change {
        void of(RequestId id);
    }

    /** Changes it where it still is what the program was given, under its lock. */
    private ResponseEntity<WholeRequest> change(
            Viewer viewer, long id, @Nullable String tag, Texts texts, Change change) {
        RequestId number = requests.id(id);
        requests.check(viewer, number);
        Expected expected = Expected.of(tag);
        transactions.executeWithoutResult(status -> {
            expected.check(store.locked(number).orElseThrow(NotFound::new));
            change.of(number);
        });
        return requests.answerWhereSeen(viewer, number, texts);
    }

    private List<Leg> seen(Viewer viewer, long id) {
        requests.check(viewer, requests.id(id));
        return legs.of(requests.id(id));
    }

    private static PersonId person(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new PersonId(number);
    }

    private static LinkStore.Kind kind(String slug) {
        return java.util.Arrays.stream(LinkStore.Kind.values())
                .filter(it ->
                        it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(slug))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.refusal.link"));
    }

    private static double seconds(java.time.Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
