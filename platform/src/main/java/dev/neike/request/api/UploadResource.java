package dev.neike.request.api;

import dev.neike.api.Idempotency;
import dev.neike.api.Items;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.file.Uploads;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that are sent before the request whose questions they answer; forgotten after a day. */
@RestController
@RequestMapping("/api/v1/files")
@Tag(name = "requests")
class UploadResource {

    private final Uploads uploads;
    private final Organization organization;
    private final Idempotency idempotency;

    UploadResource(Uploads uploads, Organization organization, Idempotency idempotency) {
        this.uploads = uploads;
        this.organization = organization;
        this.idempotency = idempotency;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Send a file, to name its number in the answer to a form's question within a day")
    ResponseEntity<FileJson> send(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam MultipartFile file,
            Viewer viewer) {
        PersonId person = person(viewer);
        Idempotency.Made made = idempotency.once(
                viewer,
                key,
                List.of("files", Sent.of(file)),
                () -> uploads.keep(file, person).id());
        return ResponseEntity.created(URI.create("/api/v1/files")).body(FileJson.of(waiting(person, made.id())));
    }

    @GetMapping
    @Operation(summary = "Files that you sent and no request has yet; at most a hundred")
    Items<FileJson> files(Viewer viewer) {
        return new Items<>(uploads.of(person(viewer)).stream().map(FileJson::of).toList());
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Drop a file that no request has yet")
    ResponseEntity<Void> drop(@PathVariable long id, Viewer viewer) {
        uploads.drop(person(viewer), id);
        return ResponseEntity.noContent().build();
    }

    private AttachedFile waiting(PersonId person, long id) {
        return uploads.of(person).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private PersonId person(Viewer viewer) {
        return organization
                .personOf(viewer.account())
                .orElseThrow(() -> new Refusal("request.refusal.nobody"))
                .id();
    }
}
