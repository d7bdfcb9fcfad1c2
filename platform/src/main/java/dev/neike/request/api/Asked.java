package dev.neike.request.api;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.catalog.form.Answer;
import dev.neike.catalog.form.Answers;
import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.ParsedAnswers;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.catalog.form.ShownAnswer;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Submission;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.file.Uploads;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Problem;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes a submission of what a program sent. */
@Component
class Asked {

    private final Catalog catalog;
    private final Organization organization;
    private final Uploads uploads;

    Asked(Catalog catalog, Organization organization, Uploads uploads) {
        this.catalog = catalog;
        this.organization = organization;
        this.uploads = uploads;
    }

    /**
     * What is asked for.
     *
     * @throws Problem where something is missing or wrong, with its place
     * @throws Refusal where a rule says no
     */
    Submission of(Viewer viewer, NewRequest wish, Texts texts) {
        ServiceId number = id(wish.service(), "service", ServiceId::new);
        if (number == null) {
            throw wrong("service");
        }
        Service service = catalog.askable(viewer, number);
        int version = Optional.ofNullable(wish.formVersion()).orElse(service.formVersion());
        if (version != service.formVersion()) {
            throw new Refusal("request.refusal.form-changed");
        }
        Form form = catalog.form(service.id(), version);
        ParsedAnswers parsed = catalog.parse(
                form, Given.typed(form, Optional.ofNullable(wish.answers()).orElse(Map.of())));
        checkFiles(viewer, parsed.answers());
        if (!parsed.isComplete()) {
            Problem problem = new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.problem.answers");
            parsed.problems().forEach((question, trouble) -> problem.at(Given.pointer(question), trouble::in));
            throw problem;
        }
        String words = catalog.shown(form, parsed.answers(), name -> "", texts).stream()
                .map(ShownAnswer::value)
                .collect(Collectors.joining(" "));
        return new Submission(
                service,
                version,
                parsed.answers(),
                words,
                Optional.ofNullable(wish.subject()).orElse("").replace("\0", ""),
                Optional.ofNullable(wish.priority()).orElse(Request.NORMAL),
                id(wish.customer(), "customer", PersonId::new),
                id(wish.unit(), "unit", UnitId::new),
                id(wish.parent(), "parent", RequestId::new));
    }

    /** The files that the answers name go to the request; in the transaction that made it. */
    void bringFiles(Viewer viewer, Answers answers, RequestId request) {
        Map<String, List<Long>> named = files(answers);
        if (!named.isEmpty()) {
            PersonId person = person(viewer);
            named.forEach((question, numbers) -> uploads.attach(person, numbers, request, question));
        }
    }

    private void checkFiles(Viewer viewer, Answers answers) {
        Map<String, List<Long>> named = files(answers);
        if (named.isEmpty()) {
            return;
        }
        List<Long> waiting =
                uploads.of(person(viewer)).stream().map(AttachedFile::id).toList();
        named.forEach((question, numbers) -> {
            if (!waiting.containsAll(numbers)) {
                throw noFile(question);
            }
        });
    }

    private static Map<String, List<Long>> files(Answers answers) {
        Map<String, List<Long>> files = new LinkedHashMap<>();
        answers.byQuestion().forEach((question, answer) -> {
            if (answer.kind() == QuestionKind.FILE) {
                files.put(question, numbers(question, answer));
            }
        });
        return files;
    }

    private static List<Long> numbers(String question, Answer answer) {
        if (!answer.values().stream().allMatch(it -> it.matches("[1-9]\\d{0,17}"))) {
            throw noFile(question);
        }
        return answer.values().stream().map(Long::valueOf).toList();
    }

    private static Problem noFile(String question) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.problem.answers")
                .at(Given.pointer(question), texts -> texts.of("request.file.refusal.gone"));
    }

    private PersonId person(Viewer viewer) {
        return organization
                .personOf(viewer.account())
                .orElseThrow(() -> new Refusal("request.refusal.nobody"))
                .id();
    }

    private static <T> @Nullable T id(@Nullable Long number, String field, LongFunction<T> making) {
        if (number != null && number <= 0) {
            throw wrong(field);
        }
        return number == null ? null : making.apply(number);
    }

    private static Refusal wrong(String field) {
        return new Refusal("request.problem.number", field).at("/" + field);
    }
}
