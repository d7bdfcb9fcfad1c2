package dev.neike.catalog.form;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of the questions that whoever asks for a service answers.
 *
 * @param version its number; 0 is the form without questions that every service begins with
 */
public record Form(int version, List<Question> questions) {

    public static final Form EMPTY = new Form(0, List.of());

    public Form {
        questions = List.copyOf(questions);
    }

    /**
     * A form made of these questions.
     *
     * @throws Refusal where they make no form
     */
    public static Form checked(int version, List<Question> questions) {
        FormRules.trouble(questions).ifPresent(refusal -> {
            throw refusal;
        });
        return new Form(version, questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * Reads what somebody typed. What is typed for questions that are not asked is dropped.
     *
     * @param typed by the id of the question
     */
    public ParsedAnswers parse(Map<String, List<String>> typed, Surroundings surroundings) {
        AnswerReader reader = new AnswerReader(surroundings);
        Answers answers = Answers.NONE;
        Map<String, AnswerProblem> problems = new LinkedHashMap<>();
        for (Question question : questions) {
            if (!question.isAsked(answers)) {
                continue;
            }
            switch (reader.read(question, typed.getOrDefault(question.id(), List.of()))) {
                case AnswerReader.Taken(Answer answer) -> answers = answers.with(question.id(), answer);
                case AnswerReader.Refused(AnswerProblem problem) -> problems.put(question.id(), problem);
                case AnswerReader.Nothing _ -> {}
            }
        }
        return new ParsedAnswers(answers, problems);
    }

    /** What remains of the answers to an earlier version of this form. */
    public CarriedOver carryOver(Form before, Answers old) {
        Answers kept = Answers.NONE;
        for (Question question : questions) {
            Optional<Answer> answer = old.of(question.id()).filter(it -> AnswerFit.fits(question, it));
            if (answer.isPresent() && question.isAsked(kept)) {
                kept = kept.with(question.id(), answer.get());
            }
        }
        return new CarriedOver(
                kept,
                ids(it -> before.question(it.id()).isEmpty()),
                ids(it ->
                        before.question(it.id()).filter(was -> !was.equals(it)).isPresent()),
                before.ids(it -> question(it.id()).isEmpty()));
    }

    /** The answers with the labels of their questions, for reading. */
    public List<ShownAnswer> shown(Answers answers, Names names, Texts texts) {
        AnswerWords words = new AnswerWords(names, texts);
        return questions.stream()
                .map(question -> answers.of(question.id())
                        .map(answer -> new ShownAnswer(
                                question.id(), answer.kind(), question.labelIn(texts), words.of(question, answer)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<String> ids(java.util.function.Predicate<Question> which) {
        return questions.stream().filter(which).map(Question::id).collect(Collectors.toSet());
    }
}
