package dev.neike.agreement.api;

import dev.neike.agreement.act.Discussion;
import dev.neike.agreement.act.Endings;
import dev.neike.agreement.act.Owners;
import dev.neike.agreement.paper.Side;
import dev.neike.organization.PersonId;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs do for either side; each takes the agreement's tag in {@code If-Match}. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
@Tag(name = "agreements")
class AgreementPartyResource {

    private final Discussion discussion;
    private final Owners owners;
    private final Endings endings;
    private final Answers answers;

    AgreementPartyResource(Discussion discussion, Owners owners, Endings endings, Answers answers) {
        this.discussion = discussion;
        this.owners = owners;
        this.endings = endings;
        this.answers = answers;
    }

    record Said(@Nullable String text) {}

    /** A person's number; none for nobody. */
    record Owner(@Nullable Long person) {

        @Nullable
        PersonId id() {
            return person == null || person <= 0 ? null : new PersonId(person);
        }
    }

    record Ended(@Nullable LocalDate lastDay, @Nullable String reason) {}

    @PostMapping("/comments")
    @Operation(summary = "Say something about what was sent")
    ResponseEntity<AgreementJson> comment(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Said said,
            Viewer viewer,
            Texts texts) {
        return answers.after(
                viewer,
                id,
                tag,
                texts,
                revision -> discussion.comment(viewer, Answers.id(id), revision, Answers.words(said.text())));
    }

    @PutMapping("/owners/{side:provider|customer}")
    @Operation(summary = "Name who answers for it on a side, or nobody; each side names its own")
    ResponseEntity<AgreementJson> name(
            @PathVariable long id,
            @PathVariable String side,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Owner owner,
            Viewer viewer,
            Texts texts) {
        return answers.after(
                viewer,
                id,
                tag,
                texts,
                revision -> owners.name(viewer, Answers.id(id), revision, Side.of(side), owner.id()));
    }

    @PostMapping("/ending")
    @Operation(summary = "End the agreement with a last day")
    ResponseEntity<AgreementJson> end(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Ended ended,
            Viewer viewer,
            Texts texts) {
        return answers.after(
                viewer,
                id,
                tag,
                texts,
                revision ->
                        endings.end(viewer, Answers.id(id), revision, ended.lastDay(), Answers.words(ended.reason())));
    }
}
