package dev.neike.agreement.api;

import dev.neike.agreement.act.Sendings;
import dev.neike.agreement.act.Signing;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How programs send versions and sign them; each takes the agreement's tag in {@code If-Match}. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
@Tag(name = "agreements")
class AgreementSigningResource {

    private final Sendings sendings;
    private final Signing signing;
    private final Answers answers;

    AgreementSigningResource(Sendings sendings, Signing signing, Answers answers) {
        this.sendings = sendings;
        this.signing = signing;
        this.answers = answers;
    }

    /** For whom one signs: {@code provider}, or {@code customer} with the unit, without one for all units. */
    record Signed(@Nullable String side, @Nullable Long unit) {

        Slot slot() {
            return Side.of(side) == Side.PROVIDER ? Slot.PROVIDER : new Slot(Side.CUSTOMER, customer());
        }

        private @Nullable UnitId customer() {
            if (unit != null && unit <= 0) {
                throw new NotFound();
            }
            return unit == null ? null : new UnitId(unit);
        }
    }

    @PostMapping("/sending")
    @Operation(summary = "Send the draft to the other side")
    ResponseEntity<AgreementJson> send(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer,
            Texts texts) {
        return answers.after(viewer, id, tag, texts, revision -> sendings.send(viewer, Answers.id(id), revision));
    }

    @DeleteMapping("/sending")
    @Operation(summary = "Take it back to make it a draft again; its signatures fall")
    ResponseEntity<AgreementJson> takeBack(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer,
            Texts texts) {
        return answers.after(viewer, id, tag, texts, revision -> sendings.takeBack(viewer, Answers.id(id), revision));
    }

    @PostMapping("/signatures")
    @Operation(summary = "Sign it; once all have, it comes into force from its first day on")
    ResponseEntity<AgreementJson> sign(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Signed signed,
            Viewer viewer,
            Texts texts) {
        return answers.after(
                viewer,
                id,
                tag,
                texts,
                revision -> signing.sign(viewer, Answers.id(id), revision, null, signed.slot()));
    }
}
