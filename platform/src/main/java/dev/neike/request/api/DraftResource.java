package dev.neike.request.api;

import dev.neike.api.Idempotency;
import dev.neike.api.Items;
import dev.neike.api.Version;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.request.draft.Draft;
import dev.neike.request.draft.Drafts;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Problem;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own drafts: what a program begins, its owner finishes in the browser. One a service and parent. */
@RestController
@RequestMapping("/api/v1/drafts")
@Tag(name = "requests")
class DraftResource {

    private final Drafts drafts;
    private final Catalog catalog;
    private final Idempotency idempotency;

    DraftResource(Drafts drafts, Catalog catalog, Idempotency idempotency) {
        this.drafts = drafts;
        this.catalog = catalog;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(summary = "Your drafts, the latest first; at most a hundred")
    Items<DraftJson> drafts(Viewer viewer) {
        return new Items<>(drafts.of(viewer).stream().map(DraftJson::of).toList());
    }

    @PostMapping
    @Operation(summary = "Begin a draft, where you have none for this service yet")
    ResponseEntity<DraftJson> begin(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody DraftJson wanted,
            Viewer viewer) {
        Idempotency.Made made = idempotency.once(viewer, key, Map.of("drafts", wanted), () -> begin(viewer, wanted));
        return answer(ResponseEntity.created(URI.create("/api/v1/drafts/" + made.id())), drafts.get(viewer, made.id()));
    }

    private long begin(Viewer viewer, DraftJson wanted) {
        Service service = catalog.askable(viewer, new ServiceId(number(wanted.service(), "/service")));
        RequestId parent = wanted.parent() == null ? null : new RequestId(number(wanted.parent(), "/parent"));
        int version = Optional.ofNullable(wanted.formVersion()).orElse(service.formVersion());
        return drafts.begin(viewer, service.id(), parent, version, wanted.typed());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A draft of yours; its ETag is what a change takes in If-Match")
    ResponseEntity<DraftJson> draft(@PathVariable long id, Viewer viewer) {
        return answer(ResponseEntity.ok(), drafts.get(viewer, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Write a draft anew; its service and parent stay")
    ResponseEntity<DraftJson> change(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody DraftJson wanted,
            Viewer viewer) {
        Draft seen = drafts.get(viewer, id);
        if (Version.expected(tag) != version(seen)) {
            throw new Problem(HttpStatus.PRECONDITION_FAILED, "api.problem.changed");
        }
        int version = Optional.ofNullable(wanted.formVersion()).orElse(seen.formVersion());
        Version.changing(() -> drafts.change(seen, version, wanted.typed()));
        return answer(ResponseEntity.ok(), drafts.get(viewer, id));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Drop a draft with its files")
    ResponseEntity<Void> drop(@PathVariable long id, Viewer viewer) {
        drafts.drop(viewer, id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<DraftJson> answer(ResponseEntity.BodyBuilder answer, Draft it) {
        return answer.eTag(Version.tag(version(it))).body(DraftJson.of(it));
    }

    private static long version(Draft it) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, it.savedAt());
    }

    /** @throws Refusal where it is missing or can be no number of anything */
    private static long number(@Nullable Long number, String place) {
        if (number == null || number <= 0) {
            throw new Refusal("request.problem.number", place.substring(1)).at(place);
        }
        return number;
    }
}
