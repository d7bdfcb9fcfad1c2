package dev.neike.catalog.form;

import java.math.BigDecimal;
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
 * @param today the day that the limits of days count from
 */
public record FormView(
        Form form,
        Map<String, List<String>> typed,
        Map<String, AnswerProblem> problems,
        List<Option> units,
        LocalDate today) {

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

    /** The first day that a date field accepts, or {@code null}. */
    public @Nullable String earliest(Question question) {
        return day(question.limits().fromDays());
    }

    /** The last day that a date field accepts, or {@code null}. */
    public @Nullable String latest(Question question) {
        return day(question.limits().untilDays());
    }

    private @Nullable String day(@Nullable Integer days) {
        return days == null ? null : today.plusDays(days).toString();
    }

    /** Which keys a phone shows; those for numbers have no minus. */
    public static @Nullable String keys(Question question) {
        if (!question.kind().isNumeric()) {
            return null;
        }
        Limits limits = question.limits();
        boolean negative = limits.min() != null && limits.min().signum() < 0;
        return negative ? "text" : limits.decimals() == 0 ? "numeric" : "decimal";
    }

    /** What numbers are accepted, as a hint in the empty field, or {@code null}. */
    public static @Nullable String bounds(Question question) {
        Limits limits = question.limits();
        if (limits.min() == null && limits.max() == null) {
            return null;
        }
        return limits.max() == null
                ? "≥ " + plain(limits.min())
                : limits.min() == null ? "≤ " + plain(limits.max()) : plain(limits.min()) + " – " + plain(limits.max());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
