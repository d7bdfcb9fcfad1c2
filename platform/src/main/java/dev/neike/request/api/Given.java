package dev.neike.request.api;

import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.Question;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.shell.Problem;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The answers that a program gave, as somebody would have typed them into the form. Says where they can't be any. */
final class Given {

    private final Problem problem = new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.problem.answers");
    private final Map<String, List<String>> typed = new HashMap<>();
    private boolean wrong;

    private Given() {}

    /**
     * By the id of the question.
     *
     * @throws Problem where there is no such question, or its answer is of a kind that no answer has
     */
    static Map<String, List<String>> typed(Form form, Map<String, @Nullable Object> answers) {
        Given given = new Given();
        answers.forEach((id, value) -> given.take(form, id, value));
        if (given.wrong) {
            throw given.problem;
        }
        return given.typed;
    }

    private void take(Form form, String id, @Nullable Object value) {
        Question question = form.question(id).orElse(null);
        if (question == null) {
            say(id, "request.problem.answers.unknown");
            return;
        }
        Collection<?> values =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        if (values.stream().anyMatch(it -> it instanceof Map || it instanceof Collection)) {
            say(id, "request.problem.answers.kind");
        } else if (values.size() > 1
                && question.kind() != QuestionKind.SEVERAL
                && question.kind() != QuestionKind.FILE) {
            say(id, "request.problem.answers.one");
        } else {
            typed.put(id, values.stream().map(it -> words(question, it)).toList());
        }
    }

    private void say(String question, String key) {
        wrong = true;
        problem.at(pointer(question), texts -> texts.of(key));
    }

    static String pointer(String question) {
        return "/answers/" + question.replace("~", "~0").replace("/", "~1");
    }

    /** People are named by number like everything else; in the form they are found by what is typed. */
    private static String words(Question question, @Nullable Object value) {
        String words = switch (value) {
            case null -> "";
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString().replace("\0", "");
        };
        return question.kind() == QuestionKind.PERSON && value instanceof Number ? "#" + words : words;
    }
}
