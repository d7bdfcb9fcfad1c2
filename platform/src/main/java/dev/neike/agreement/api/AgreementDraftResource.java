package dev.neike.agreement.api;

import dev.neike.agreement.act.Drafting;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs do with drafts; each takes the agreement's tag in {@code If-Match}. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
@Tag(name = "agreements")
class AgreementDraftResource {

    private final Drafting drafting;
    private final Answers answers;

    AgreementDraftResource(Drafting drafting, Answers answers) {
        this.drafting = drafting;
        this.answers = answers;
    }

    @PutMapping("/draft")
    @Operation(summary = "Change the draft")
    ResponseEntity<AgreementJson> change(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody ContentsJson contents,
            Viewer viewer,
            Texts texts) {
        return answers.after(viewer, id, tag, texts, revision -> {
            drafting.writable(viewer, Answers.id(id));
            drafting.change(viewer, Answers.id(id), revision, contents.contents());
        });
    }

    @PostMapping("/draft")
    @Operation(summary = "Draft the next version from the one in force")
    ResponseEntity<AgreementJson> next(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer,
            Texts texts) {
        return answers.after(viewer, id, tag, texts, revision -> drafting.next(viewer, Answers.id(id), revision));
    }

    @DeleteMapping("/draft")
    @Operation(summary = "Give the draft up; it stays in the history")
    ResponseEntity<AgreementJson> drop(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer,
            Texts texts) {
        return answers.after(viewer, id, tag, texts, revision -> drafting.drop(viewer, Answers.id(id), revision));
    }
}
