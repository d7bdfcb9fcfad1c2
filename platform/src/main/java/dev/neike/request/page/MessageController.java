package dev.neike.request.page;

import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.request.act.Conversation;
import dev.neike.request.act.Reading;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.file.Files;
import dev.neike.request.life.RequestId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What is said on a request, with files; and the files. */
@Controller
class MessageController {

    private final Conversation conversation;
    private final Reading reading;
    private final Files files;
    private final Organization organization;
    private final RequestPages pages;
    private final TransactionTemplate transactions;

    MessageController(
            Conversation conversation,
            Reading reading,
            Files files,
            Organization organization,
            RequestPages pages,
            TransactionTemplate transactions) {
        this.conversation = conversation;
        this.reading = reading;
        this.files = files;
        this.organization = organization;
        this.pages = pages;
        this.transactions = transactions;
    }

    @PostMapping("/requests/{id}/messages")
    ModelAndView say(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean internal,
            @RequestParam(required = false) @Nullable UUID nonce,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Viewer viewer,
            Texts texts) {
        try {
            transactions.executeWithoutResult(status ->
                    keep(viewer, id, text.replace("\0", ""), internal, nonce, file == null ? List.of() : file));
            return new ModelAndView("redirect:" + id.path());
        } catch (Refusal refusal) {
            ModelAndView again = new ModelAndView(
                    "requests/show", Map.of("it", pages.of(viewer, id, refusal.in(texts), text, texts)));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private void keep(
            Viewer viewer,
            RequestId id,
            String text,
            boolean internal,
            @Nullable UUID nonce,
            List<MultipartFile> sent) {
        List<MultipartFile> given = sent.stream().filter(it -> !it.isEmpty()).toList();
        String said = text.isBlank() && !given.isEmpty() ? "📎" : text;
        Long message = conversation.say(viewer, id, said, internal, nonce);
        PersonId person = organization.personOf(viewer.account()).orElseThrow().id();
        if (message != null) {
            given.forEach(it -> files.keep(id, message, internal, it, person));
        }
    }

    /** A file, to be kept and not to be shown: whatever is in it runs nowhere. */
    @GetMapping("/requests/{id}/files/{file}")
    void download(@PathVariable RequestId id, @PathVariable long file, Viewer viewer, HttpServletResponse response)
            throws IOException {
        boolean notes = reading.seen(viewer, id).involvement().notes();
        AttachedFile found = files.of(id, notes).stream()
                .filter(it -> it.id() == file)
                .findFirst()
                .orElseThrow(NotFound::new);
        Downloads.describe(found, response);
        files.write(found, response.getOutputStream());
    }
}
