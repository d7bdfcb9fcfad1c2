package dev.neike.catalog.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form to be filled in, as {@code services/form/fields.jte} shows it.
 *
 * @param typed what is in the fields, by the id of the question
 * @param problems what is wrong with it, by the id of the question
 * @param units what a question for a unit offers
 */
public record FormView(
        Form form, Map<String, List<String>> typed, Map<String, AnswerProblem> problems, List<Option> units) {

    /** Begins the name of each field, so that the page may have other fields. */
    public static final String PREFIX = "answer.";

    public FormView {
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
        units = List.copyOf(units);
    }

    /** What was typed into the fields of a form, out of all that a page sent. */
    public static Map<String, List<String>> typed(Map<String, List<String>> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                typed.put(name.substring(PREFIX.length()), values);
            }
        });
        return typed;
    }

    public String name(Question question) {
        return PREFIX + question.id();
    }

    public String value(Question question) {
        List<String> values = typed.getOrDefault(question.id(), List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean isChosen(Question question, String value) {
        return typed.getOrDefault(question.id(), List.of()).contains(value);
    }

    public @Nullable AnswerProblem problem(Question question) {
        return problems.get(question.id());
    }

    public List<Option> options(Question question) {
        return question.kind() == QuestionKind.UNIT ? units : question.options();
    }

    /** A day so many days from the given one, as a date field wants it. */
    public static @Nullable String day(LocalDate today, @Nullable Integer days) {
        return days == null ? null : today.plusDays(days).toString();
    }

    /** The type of the field in HTML. */
    public static String inputType(Question question) {
        return switch (question.kind()) {
            case DATE -> "date";
            case FILE -> "file";
            default -> "text";
        };
    }
}
