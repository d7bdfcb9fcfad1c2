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

/** What makes questions a form that can be filled in. Sentences name a question by its position. */
final class FormRules {

    static final int MOST_QUESTIONS = 60;
    static final int MOST_OPTIONS = 100;
    static final int LONGEST_LABEL = 200;
    static final int LONGEST_HELP = 1000;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DAYS = 36_500;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final Map<String, Question> earlier = new HashMap<>();

    private FormRules() {}

    /** Why these questions make no form. */
    static Optional<Refusal> trouble(List<Question> questions) {
        if (questions.size() > MOST_QUESTIONS) {
            return Optional.of(new Refusal("catalog.form.refusal.too-many", MOST_QUESTIONS, questions.size()));
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
            return new Refusal("catalog.form.refusal.bad-id", number);
        }
        if (earlier.containsKey(question.id())) {
            return new Refusal("catalog.form.refusal.duplicate-id", number, question.id());
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
            return new Refusal("catalog.form.refusal.no-label", number);
        }
        boolean tooLong = isLonger(question.label(), LONGEST_LABEL)
                || isLonger(question.englishLabel(), LONGEST_LABEL)
                || isLonger(question.help(), LONGEST_HELP)
                || isLonger(question.englishHelp(), LONGEST_HELP);
        return tooLong ? new Refusal("catalog.form.refusal.long-label", number, LONGEST_LABEL, LONGEST_HELP) : null;
    }

    private static @Nullable Refusal options(int number, Question question) {
        List<Option> options = question.options();
        if (!question.kind().hasOptions()) {
            return null;
        }
        if (options.isEmpty()) {
            return new Refusal("catalog.form.refusal.no-options", number);
        }
        if (options.size() > MOST_OPTIONS) {
            return new Refusal("catalog.form.refusal.many-options", number, MOST_OPTIONS);
        }
        Set<String> values = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Option option : options) {
            if (!ID.matcher(option.value()).matches() || option.label().isBlank()) {
                return new Refusal("catalog.form.refusal.empty-option", number);
            }
            if (isLonger(option.label(), LONGEST_LABEL) || isLonger(option.englishLabel(), LONGEST_LABEL)) {
                return new Refusal("catalog.form.refusal.long-label", number, LONGEST_LABEL, LONGEST_HELP);
            }
            if (!values.add(option.value()) || !labels.add(option.label())) {
                return new Refusal("catalog.form.refusal.same-option", number, option.label());
            }
        }
        return null;
    }

    private static @Nullable Refusal limits(int number, Question question) {
        Limits limits = question.limits();
        if (limits.min() != null && limits.max() != null && limits.min().compareTo(limits.max()) > 0) {
            return new Refusal("catalog.form.refusal.min-max", number);
        }
        if (limits.decimals() < 0 || limits.decimals() > MOST_DECIMALS) {
            return new Refusal("catalog.form.refusal.decimals", number, MOST_DECIMALS);
        }
        if (question.kind() == QuestionKind.MONEY && !isCurrency(limits.currency())) {
            return new Refusal("catalog.form.refusal.currency", number);
        }
        Integer from = limits.fromDays();
        Integer until = limits.untilDays();
        boolean days = (from == null || Math.abs((long) from) <= MOST_DAYS)
                && (until == null || Math.abs((long) until) <= MOST_DAYS)
                && (from == null || until == null || from <= until);
        return days ? null : new Refusal("catalog.form.refusal.days", number);
    }

    private @Nullable Refusal condition(int number, Question question) {
        Condition condition = question.condition();
        if (condition == null) {
            return null;
        }
        Question other = earlier.get(condition.question());
        if (other == null) {
            return new Refusal("catalog.form.refusal.later-condition", number);
        }
        if (!other.kind().hasOptions()) {
            return new Refusal("catalog.form.refusal.open-condition", number, other.label());
        }
        boolean known = !condition.values().isEmpty()
                && condition.values().stream()
                        .allMatch(value -> other.option(value).isPresent());
        return known ? null : new Refusal("catalog.form.refusal.condition-value", number, other.label());
    }

    private static boolean isCurrency(@Nullable String code) {
        return code != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(it -> it.getCurrencyCode().equals(code));
    }

    private static boolean isLonger(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
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
