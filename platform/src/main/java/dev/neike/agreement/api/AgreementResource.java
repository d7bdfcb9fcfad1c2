package dev.neike.agreement.api;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Discussion;
import dev.neike.agreement.act.Drafting;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.api.AgreementJson.CommentJson;
import dev.neike.agreement.page.Called;
import dev.neike.agreement.page.Naming;
import dev.neike.agreement.paper.Side;
import dev.neike.api.Cursor;
import dev.neike.api.Idempotency;
import dev.neike.api.Items;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements for programs: found by unit, read, and newly drafted. */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "agreements")
class AgreementResource {

    private final Reading reading;
    private final Drafting drafting;
    private final Discussion discussion;
    private final Naming naming;
    private final Answers answers;
    private final Idempotency idempotency;

    AgreementResource(
            Reading reading,
            Drafting drafting,
            Discussion discussion,
            Naming naming,
            Answers answers,
            Idempotency idempotency) {
        this.reading = reading;
        this.drafting = drafting;
        this.discussion = discussion;
        this.naming = naming;
        this.answers = answers;
        this.idempotency = idempotency;
    }

    /** A new agreement: for which provider, and what shall stand in its first version. */
    record NewAgreement(@Nullable Long provider, @Nullable ContentsJson contents) {}

    @GetMapping
    @Operation(summary = "The agreements of a unit as provider or as customer that you may see, the youngest first")
    ResponseEntity<Items<AgreementJson>> list(
            @RequestParam long unit,
            @RequestParam(defaultValue = "provider") String side,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Viewer viewer,
            Texts texts) {
        if (unit <= 0) {
            throw new NotFound();
        }
        int size = Items.limit(limit);
        List<Seen> found = reading.ofUnit(
                reading.policy(viewer),
                new UnitId(unit),
                Side.of(side),
                Cursor.parse(cursor, 1).number(0, Long.MAX_VALUE),
                size + 1);
        Called called = naming.of(found.stream().map(Seen::agreement).toList(), List.of());
        return Items.page(found, size, it -> Cursor.of(it.agreement().id()), it -> AgreementJson.of(it, called, texts));
    }

    @PostMapping
    @Operation(summary = "Draft a new agreement")
    ResponseEntity<AgreementJson> draft(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody NewAgreement wish,
            Viewer viewer,
            Texts texts) {
        Long provider = wish.provider();
        ContentsJson contents = wish.contents();
        if (provider == null || provider <= 0) {
            throw new Refusal("agreement.refusal.provider").at("/provider");
        }
        if (contents == null) {
            throw new Refusal("agreement.refusal.no-contents").at("/contents");
        }
        Idempotency.Made made = idempotency.once(
                viewer,
                key,
                Map.of("agreements", wish),
                () -> drafting.create(viewer, new UnitId(provider), contents.contents())
                        .value());
        AgreementId id = new AgreementId(made.id());
        return answers.with(ResponseEntity.created(URI.create("/api/v1" + id.path())), viewer, id, texts);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An agreement with its versions; its ETag is what a change takes in If-Match")
    ResponseEntity<AgreementJson> show(@PathVariable long id, Viewer viewer, Texts texts) {
        return answers.with(ResponseEntity.ok(), viewer, Answers.id(id), texts);
    }

    @GetMapping("/{id}/comments")
    @Operation(summary = "What both sides said about its versions, in order")
    Items<CommentJson> comments(@PathVariable long id, Viewer viewer) {
        return new Items<>(discussion.of(reading.seen(viewer, Answers.id(id))).stream()
                .map(CommentJson::of)
                .toList());
    }
}
