package dev.neike.request.api;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.form.Answers;
import dev.neike.request.act.Links;
import dev.neike.request.act.Reading;
import dev.neike.request.act.Reading.Seen;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.file.Files;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.page.ActForm;
import dev.neike.request.page.Called;
import dev.neike.request.page.Naming;
import dev.neike.request.store.LinkStore.Link;
import dev.neike.request.store.RequestStore;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what a program reads of one request. */
@Component
class Requests {

    private final Reading reading;
    private final RequestStore store;
    private final Links links;
    private final Files files;
    private final Naming naming;
    private final Catalog catalog;
    private final JsonMapper json;

    Requests(
            Reading reading,
            RequestStore store,
            Links links,
            Files files,
            Naming naming,
            Catalog catalog,
            JsonMapper json) {
        this.reading = reading;
        this.store = store;
        this.links = links;
        this.files = files;
        this.naming = naming;
        this.catalog = catalog;
        this.json = json;
    }

    RequestId id(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new RequestId(number);
    }

    /**
     * Looks whether the viewer may see it, before anything is said about what they sent.
     *
     * @throws NotFound where they may not
     */
    void check(Viewer viewer, RequestId id) {
        if (!reading.sees(viewer, id)) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    ResponseEntity<WholeRequest> answer(ResponseEntity.BodyBuilder answer, Viewer viewer, RequestId id, Texts texts) {
        Seen seen = reading.seen(viewer, id);
        return answer.eTag(Expected.tag(seen.request())).body(whole(seen, texts));
    }

    /** After an act, by which one may have lost sight of it: then nothing more is told. */
    @Transactional(readOnly = true)
    ResponseEntity<WholeRequest> answerWhereSeen(Viewer viewer, RequestId id, Texts texts) {
        return reading.sees(viewer, id)
                ? answer(ResponseEntity.ok(), viewer, id, texts)
                : ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    private WholeRequest whole(Seen seen, Texts texts) {
        Request it = seen.request();
        List<Link> linked = links.of(seen);
        Naming.Wanted wanted = new Naming.Wanted().requests(List.of(it)).requests(seen.subRequests());
        seen.watchers().forEach(wanted::person);
        Called called = naming.of(wanted);
        return new WholeRequest(
                RequestJson.of(it, called, texts),
                answers(seen, texts),
                ActForm.of(seen.involvement().acts()).stream()
                        .map(act -> new WholeRequest.ActJson(act.noun(), act.delete() ? "DELETE" : "POST"))
                        .toList(),
                seen.subRequests().stream()
                        .map(child -> new WholeRequest.SubRequestJson(
                                child.id().value(),
                                RequestJson.unit(child.unit(), called, texts),
                                child.state().slug(),
                                child.submittedAt(),
                                seen.readable().contains(child.id())))
                        .toList(),
                linked.stream()
                        .map(link -> new WholeRequest.LinkJson(
                                link.kind().toLowerCase(Locale.ROOT),
                                link.outward(),
                                link.other().id().value(),
                                link.other().subject()))
                        .toList(),
                seen.watchers().stream()
                        .map(person -> RequestJson.person(person, called))
                        .toList());
    }

    private List<WholeRequest.AnswerJson> answers(Seen seen, Texts texts) {
        Request it = seen.request();
        if (it.formVersion() == 0) {
            return List.of();
        }
        Answers answers = json.readValue(store.answers(it.id()), Answers.class);
        UnaryOperator<String> fileNames =
                number -> files.of(it.id(), seen.involvement().notes()).stream()
                        .filter(file -> Long.toString(file.id()).equals(number))
                        .findFirst()
                        .map(AttachedFile::name)
                        .orElse(number);
        return catalog.shown(catalog.form(it.service(), it.formVersion()), answers, fileNames, texts).stream()
                .map(shown -> new WholeRequest.AnswerJson(shown.question(), shown.label(), shown.value()))
                .toList();
    }
}
