package dev.neike.request.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.form.Answer;
import dev.neike.catalog.form.AnswerProblem;
import dev.neike.catalog.form.Answers;
import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.FormView;
import dev.neike.catalog.form.ParsedAnswers;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.catalog.form.ShownAnswer;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Submission;
import dev.neike.request.act.Submissions;
import dev.neike.request.draft.Draft;
import dev.neike.request.draft.Drafts;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.file.Files;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes a request of what somebody typed. What they typed, with its files, is kept as their draft first and in a
 * transaction of its own, so that nothing is lost when a rule says no.
 */
@Component
class Submitting {

    private final Catalog catalog;
    private final Organization organization;
    private final Submissions submissions;
    private final Drafts drafts;
    private final Files files;
    private final Asking asking;
    private final TransactionTemplate transactions;

    Submitting(
            Catalog catalog,
            Organization organization,
            Submissions submissions,
            Drafts drafts,
            Files files,
            Asking asking,
            TransactionTemplate transactions) {
        this.catalog = catalog;
        this.organization = organization;
        this.submissions = submissions;
        this.drafts = drafts;
        this.files = files;
        this.asking = asking;
        this.transactions = transactions;
    }

    /** Answers are missing or wrong. */
    static final class Unanswered extends RuntimeException {

        private final transient Map<String, AnswerProblem> problems;
        private final transient Draft draft;

        Unanswered(Map<String, AnswerProblem> problems, Draft draft) {
            super("unanswered", null, false, false);
            this.problems = problems;
            this.draft = draft;
        }

        Map<String, AnswerProblem> problems() {
            return problems;
        }

        Draft draft() {
            return draft;
        }
    }

    @Nullable
    Draft draft(Viewer viewer, Service service, @Nullable RequestId parent) {
        return drafts.find(viewer, service.id(), parent).orElse(null);
    }

    /**
     * Asks.
     *
     * @param formVersion the version of the form that was filled in
     * @throws Unanswered where answers are missing or wrong
     * @throws Refusal where a rule says no
     */
    Request submit(
            Viewer viewer, Service service, @Nullable RequestId parent, int formVersion, Typed typed, Texts texts) {
        PersonId person = organization
                .personOf(viewer.account())
                .orElseThrow(() -> new Refusal("request.refusal.nobody"))
                .id();
        Draft draft =
                Objects.requireNonNull(transactions.execute(status -> keep(viewer, service, parent, typed, person)));
        if (formVersion != service.formVersion()) {
            throw new Refusal("request.refusal.form-changed");
        }
        Form form = catalog.form(service.id(), service.formVersion());
        List<AttachedFile> kept = files.ofDraft(draft.id());
        ParsedAnswers parsed = catalog.parse(form, withFiles(form, FormView.typed(typed.fields()), kept));
        if (!parsed.isComplete()) {
            throw new Unanswered(parsed.problems(), draft);
        }
        Submission submission = submission(service, form, parsed.answers(), typed, parent, texts);
        return Objects.requireNonNull(transactions.execute(status -> {
            Request made = submissions.submit(viewer, submission);
            drafts.submitted(viewer, draft.id(), named(parsed.answers()), made.id());
            return made;
        }));
    }

    private Draft keep(Viewer viewer, Service service, @Nullable RequestId parent, Typed typed, PersonId person) {
        long id = drafts.save(viewer, service.id(), parent, service.formVersion(), typed.fields());
        for (Map.Entry<String, List<MultipartFile>> entry : typed.files().entrySet()) {
            entry.getValue().forEach(file -> files.keepForDraft(id, entry.getKey(), file, person));
        }
        return drafts.find(viewer, service.id(), parent).orElseThrow();
    }

    private Submission submission(
            Service service, Form form, Answers answers, Typed typed, @Nullable RequestId parent, Texts texts) {
        String customer = typed.first("customer");
        String unit = typed.first("unit");
        return new Submission(
                service,
                form.version(),
                answers,
                catalog.shown(form, answers, name -> "", texts).stream()
                        .map(ShownAnswer::value)
                        .collect(Collectors.joining(" ")),
                typed.first("subject"),
                number(typed.first("priority"), Request.NORMAL),
                customer.isEmpty()
                        ? null
                        : asking.customer(customer).orElseThrow(() -> new Refusal("request.refusal.customer")),
                unit.matches("[1-9]\\d{0,17}") ? new UnitId(Long.parseLong(unit)) : null,
                parent);
    }

    /** What was typed, with the numbers of the files where the form asks for some. */
    private static Map<String, List<String>> withFiles(
            Form form, Map<String, List<String>> typed, List<AttachedFile> kept) {
        Map<String, List<String>> all = new LinkedHashMap<>(typed);
        form.questions().stream().filter(it -> it.kind() == QuestionKind.FILE).forEach(question -> {
            List<String> numbers = kept.stream()
                    .filter(file -> question.id().equals(file.question()))
                    .map(file -> Long.toString(file.id()))
                    .toList();
            all.put(question.id(), numbers);
        });
        return all;
    }

    private static List<Long> named(Answers answers) {
        List<Long> numbers = new ArrayList<>();
        for (Answer answer : answers.byQuestion().values()) {
            if (answer.kind() == QuestionKind.FILE) {
                answer.values().forEach(value -> numbers.add(Long.parseLong(value)));
            }
        }
        return numbers;
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
