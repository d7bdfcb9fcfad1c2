package dev.neike.request.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Cursor;
import dev.neike.api.Idempotency;
import dev.neike.api.Items;
import dev.neike.organization.Organization;
import dev.neike.request.act.Conversation;
import dev.neike.request.act.Reading;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.file.Files;
import dev.neike.request.life.RequestId;
import dev.neike.request.page.Downloads;
import dev.neike.request.store.Message;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What is said on a request, and its files. */
@RestController
@RequestMapping("/api/v1/requests/{id}")
@Tag(name = "requests")
class MessageResource {

    private final Requests requests;
    private final Reading reading;
    private final Conversation conversation;
    private final Files files;
    private final Organization organization;
    private final Idempotency idempotency;

    MessageResource(
            Requests requests,
            Reading reading,
            Conversation conversation,
            Files files,
            Organization organization,
            Idempotency idempotency) {
        this.requests = requests;
        this.reading = reading;
        this.conversation = conversation;
        this.files = files;
        this.organization = organization;
        this.idempotency = idempotency;
    }

    /** What to say; an internal note is read by members of holding units only. */
    record Saying(@Nullable String text, @Nullable Boolean internal) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessageJson(
            long id,
            String kind,
            boolean internal,
            @Nullable Long author,
            String authorName,
            @Nullable Long unit,
            String text,
            Instant at) {

        static MessageJson of(Message it) {
            return new MessageJson(
                    it.id(),
                    it.kind().name().toLowerCase(Locale.ROOT),
                    it.internal(),
                    it.author() == null ? null : it.author().value(),
                    it.authorName(),
                    it.unit() == null ? null : it.unit().value(),
                    it.text(),
                    it.at());
        }
    }

    @GetMapping("/messages")
    @Operation(summary = "What was said on it, as far as you may read it; the earliest first")
    ResponseEntity<Items<MessageJson>> messages(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Viewer viewer) {
        long after = Cursor.parse(cursor, 1).number(0, 0);
        int size = Items.limit(limit);
        List<Message> found = conversation.read(reading.seen(viewer, requests.id(id))).stream()
                .filter(it -> it.id() > after)
                .limit(size + 1L)
                .toList();
        return Items.page(found, size, it -> Cursor.of(it.id()), MessageJson::of);
    }

    @PostMapping("/messages")
    @Operation(summary = "Say something")
    ResponseEntity<MessageJson> say(
            @PathVariable long id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Saying saying,
            Viewer viewer) {
        RequestId number = requests.id(id);
        requests.check(viewer, number);
        String text = Optional.ofNullable(saying.text()).orElse("").replace("\0", "");
        boolean internal = Boolean.TRUE.equals(saying.internal());
        Idempotency.Made made = idempotency.once(
                viewer,
                key,
                List.of("messages", id, text, internal),
                () -> Objects.requireNonNull(conversation.say(viewer, number, text, internal, null)));
        return conversation.read(reading.seen(viewer, number)).stream()
                .filter(it -> it.id() == made.id())
                .findFirst()
                .map(it -> ResponseEntity.created(URI.create("/api/v1/requests/" + id + "/messages"))
                        .body(MessageJson.of(it)))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/files")
    @Operation(summary = "Its files, as far as you may have them")
    Items<FileJson> files(@PathVariable long id, Viewer viewer) {
        return new Items<>(
                attached(viewer, requests.id(id)).stream().map(FileJson::of).toList());
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Add a file")
    ResponseEntity<FileJson> attach(
            @PathVariable long id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean internal,
            Viewer viewer) {
        RequestId number = requests.id(id);
        var involvement = reading.seen(viewer, number).involvement();
        if (internal ? !involvement.notes() : !involvement.reply()) {
            throw new Forbidden();
        }
        var person = organization
                .personOf(viewer.account())
                .orElseThrow(Forbidden::new)
                .id();
        Idempotency.Made made = idempotency.once(
                viewer,
                key,
                List.of("files", id, internal, Sent.of(file)),
                () -> files.keep(number, null, internal, file, person).id());
        return ResponseEntity.created(URI.create("/api/v1/requests/" + id + "/files/" + made.id()))
                .body(FileJson.of(file(viewer, number, made.id())));
    }

    @GetMapping(path = "/files/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "A file’s content")
    void download(@PathVariable long id, @PathVariable long file, Viewer viewer, HttpServletResponse response)
            throws IOException {
        AttachedFile found = file(viewer, requests.id(id), file);
        Downloads.describe(found, response);
        files.write(found, response.getOutputStream());
    }

    private AttachedFile file(Viewer viewer, RequestId id, long file) {
        return attached(viewer, id).stream()
                .filter(it -> it.id() == file)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<AttachedFile> attached(Viewer viewer, RequestId id) {
        return files.of(id, reading.seen(viewer, id).involvement().notes());
    }
}
