package dev.neike.catalog.form;

import dev.neike.shell.Refusal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes questions a form that can be filled in. Sentences and places name a question by its position. */
final class FormRules {

    static final int MOST_QUESTIONS = 60;
    static final int MOST_OPTIONS = 100;
    static final int LONGEST_LABEL = 200;
    static final int LONGEST_HELP = 1000;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DAYS = 36_500;
    private static final String PLACE = "/questions";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final Map<String, Question> earlier = new HashMap<>();

    private FormRules() {}

    /** Why these questions make no form. */
    static Optional<Refusal> trouble(List<Question> questions) {
        if (questions.size() > MOST_QUESTIONS) {
            return Optional.of(
                    new Refusal("catalog.form.refusal.too-many", MOST_QUESTIONS, questions.size()).at(PLACE));
        }
        FormRules rules = new FormRules();
        for (int i = 0; i < questions.size(); i++) {
            Refusal refusal = rules.question(i + 1, questions.get(i));
            if (refusal != null) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private @Nullable Refusal question(int number, Question question) {
        if (!ID.matcher(question.id()).matches()) {
            return new Refusal("catalog.form.refusal.bad-id", number).at(place(number, "id"));
        }
        if (earlier.containsKey(question.id())) {
            return new Refusal("catalog.form.refusal.duplicate-id", number, question.id()).at(place(number, "id"));
        }
        Refusal refusal = first(
                labels(number, question),
                options(number, question),
                limits(number, question),
                condition(number, question));
        earlier.put(question.id(), question);
        return refusal;
    }

    private static @Nullable Refusal labels(int number, Question question) {
        if (question.label().isBlank()) {
            return new Refusal("catalog.form.refusal.no-label", number).at(place(number, "label"));
        }
        return first(
                longer(number, "label", question.label(), LONGEST_LABEL),
                longer(number, "englishLabel", question.englishLabel(), LONGEST_LABEL),
                longer(number, "help", question.help(), LONGEST_HELP),
                longer(number, "englishHelp", question.englishHelp(), LONGEST_HELP));
    }

    private static @Nullable Refusal options(int number, Question question) {
        List<Option> options = question.options();
        if (!question.kind().hasOptions()) {
            return null;
        }
        if (options.isEmpty()) {
            return new Refusal("catalog.form.refusal.no-options", number).at(place(number, "options"));
        }
        if (options.size() > MOST_OPTIONS) {
            return new Refusal("catalog.form.refusal.many-options", number, MOST_OPTIONS).at(place(number, "options"));
        }
        Set<String> values = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String here = "options/" + i;
            if (!ID.matcher(option.value()).matches() || option.label().isBlank()) {
                return new Refusal("catalog.form.refusal.empty-option", number).at(place(number, here));
            }
            Refusal tooLong = first(
                    longer(number, here + "/label", option.label(), LONGEST_LABEL),
                    longer(number, here + "/englishLabel", option.englishLabel(), LONGEST_LABEL));
            if (tooLong != null) {
                return tooLong;
            }
            if (!values.add(option.value()) || !labels.add(option.label())) {
                return new Refusal("catalog.form.refusal.same-option", number, option.label()).at(place(number, here));
            }
        }
        return null;
    }

    private static @Nullable Refusal limits(int number, Question question) {
        Limits limits = question.limits();
        if (limits.min() != null && limits.max() != null && limits.min().compareTo(limits.max()) > 0) {
            return new Refusal("catalog.form.refusal.min-max", number).at(place(number, "min"));
        }
        if (limits.decimals() < 0 || limits.decimals() > MOST_DECIMALS) {
            return new Refusal("catalog.form.refusal.decimals", number, MOST_DECIMALS).at(place(number, "decimals"));
        }
        if (question.kind() == QuestionKind.MONEY && !isCurrency(limits.currency())) {
            return new Refusal("catalog.form.refusal.currency", number).at(place(number, "currency"));
        }
        Integer from = limits.fromDays();
        Integer until = limits.untilDays();
        boolean days = (from == null || Math.abs((long) from) <= MOST_DAYS)
                && (until == null || Math.abs((long) until) <= MOST_DAYS)
                && (from == null || until == null || from <= until);
        return days ? null : new Refusal("catalog.form.refusal.days", number).at(place(number, "fromDays"));
    }

    private @Nullable Refusal condition(int number, Question question) {
        Condition condition = question.condition();
        if (condition == null) {
            return null;
        }
        Question other = earlier.get(condition.question());
        if (other == null) {
            return new Refusal("catalog.form.refusal.later-condition", number).at(place(number, "condition/question"));
        }
        if (!other.kind().hasOptions()) {
            return new Refusal("catalog.form.refusal.open-condition", number, other.label())
                    .at(place(number, "condition/question"));
        }
        boolean known = !condition.values().isEmpty()
                && condition.values().stream()
                        .allMatch(value -> other.option(value).isPresent());
        return known
                ? null
                : new Refusal("catalog.form.refusal.condition-value", number, other.label())
                        .at(place(number, "condition/values"));
    }

    private static boolean isCurrency(@Nullable String code) {
        return code != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(it -> it.getCurrencyCode().equals(code));
    }

    private static @Nullable Refusal longer(int number, String field, @Nullable String text, int longest) {
        return text == null || text.length() <= longest
                ? null
                : new Refusal("catalog.form.refusal.long-label", number, LONGEST_LABEL, LONGEST_HELP)
                        .at(place(number, field));
    }

    /** Where a field of a question stands, as a JSON pointer; questions are numbered from one, places from zero. */
    private static String place(int number, String field) {
        return PLACE + "/" + (number - 1) + "/" + field;
    }

    private static @Nullable Refusal first(@Nullable Refusal... refusals) {
        for (Refusal refusal : refusals) {
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }
}
