package dev.neike.catalog.api;

import dev.neike.api.Version;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.Services;
import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.WrittenQuestion;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forms: as they read to whoever answers them, and as those write them who keep the service. */
@RestController
@RequestMapping("/api/v1/services/{id}/form")
@Tag(name = "services")
class FormResource {

    private final Catalog catalog;
    private final Services services;

    FormResource(Catalog catalog, Services services) {
        this.catalog = catalog;
        this.services = services;
    }

    record FormJson(int version, List<QuestionJson> questions) {}

    /** A form in all languages. Its version counts up by itself and is not read. */
    record FormDefinition(
            @Nullable Integer version, @Nullable List<@Nullable WrittenQuestion> questions) {

        static FormDefinition of(Form it) {
            return new FormDefinition(
                    it.version(),
                    it.questions().stream().map(WrittenQuestion::of).toList());
        }
    }

    @GetMapping
    @Operation(summary = "The form that whoever asks for it answers, or an earlier version of it")
    FormJson form(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            Viewer viewer,
            Texts texts) {
        Form form = version(catalog.seen(viewer, KeepingResource.id(id)), version);
        return new FormJson(
                form.version(),
                form.questions().stream().map(it -> QuestionJson.of(it, texts)).toList());
    }

    @GetMapping("/definition")
    @Operation(summary = "Its questions as they are written; its ETag is what a change takes in If-Match")
    ResponseEntity<FormDefinition> definition(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return answer(version(services.editable(viewer, KeepingResource.id(id)), version));
    }

    @PutMapping("/definition")
    @Operation(summary = "Make the next version; earlier ones stay for the requests that answered them")
    ResponseEntity<FormDefinition> define(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody FormDefinition wanted,
            Viewer viewer) {
        Service service = services.editable(viewer, KeepingResource.id(id));
        long seen = Version.expected(tag);
        List<WrittenQuestion> questions = written(wanted);
        Version.changing(() -> services.makeForm(
                viewer,
                service.id(),
                Math.clamp(seen, 0, Integer.MAX_VALUE),
                questions.stream().map(WrittenQuestion::question).toList()));
        return answer(catalog.form(service.id()));
    }

    private static List<WrittenQuestion> written(FormDefinition wanted) {
        List<@Nullable WrittenQuestion> questions = Optional.ofNullable(wanted.questions())
                .orElseThrow(() -> new Refusal("catalog.form.refusal.no-questions").at("/questions"));
        return java.util.stream.IntStream.range(0, questions.size())
                .mapToObj(it -> Optional.ofNullable(questions.get(it))
                        .orElseThrow(() -> new Refusal("catalog.form.refusal.no-questions").at("/questions/" + it)))
                .toList();
    }

    private Form version(Service service, @Nullable Integer version) {
        return catalog.form(service.id(), version == null ? service.formVersion() : version);
    }

    private static ResponseEntity<FormDefinition> answer(Form it) {
        return ResponseEntity.ok().eTag(Version.tag(it.version())).body(FormDefinition.of(it));
    }
}
