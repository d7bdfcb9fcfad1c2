package dev.neike.catalog.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands in JSON, in the database, in the form builder and in the API alike. Whatever is missing is
 * empty; what is wrong with it is said by {@link Form#checked}.
 *
 * @param fromDays the first day accepted, in days from today
 */
public record WrittenQuestion(
        @Nullable String id,
        @Nullable QuestionKind kind,
        @Nullable String label,
        @Nullable String englishLabel,
        @Nullable String help,
        @Nullable String englishHelp,
        @Nullable Boolean required,
        @Nullable WrittenCondition condition,
        @Nullable List<WrittenOption> options,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        @Nullable String currency,
        @Nullable Integer fromDays,
        @Nullable Integer untilDays) {

    /** A condition as it stands in JSON. */
    public record WrittenCondition(
            @Nullable String question, @Nullable List<String> values) {}

    /** An option as it stands in JSON. */
    public record WrittenOption(
            @Nullable String value,
            @Nullable String label,
            @Nullable String englishLabel) {}

    public static WrittenQuestion of(Question question) {
        Limits limits = question.limits();
        Condition condition = question.condition();
        return new WrittenQuestion(
                question.id(),
                question.kind(),
                question.label(),
                question.englishLabel(),
                question.help(),
                question.englishHelp(),
                question.required(),
                condition == null ? null : new WrittenCondition(condition.question(), condition.values()),
                question.options().stream()
                        .map(it -> new WrittenOption(it.value(), it.label(), it.englishLabel()))
                        .toList(),
                limits.min(),
                limits.max(),
                limits.decimals(),
                limits.currency(),
                limits.fromDays(),
                limits.untilDays());
    }

    /** The question that is meant. */
    public Question question() {
        QuestionKind meant = kind == null ? QuestionKind.TEXT : kind;
        return new Question(
                text(id),
                meant,
                text(label),
                orNull(englishLabel),
                orNull(help),
                orNull(englishHelp),
                Boolean.TRUE.equals(required),
                condition == null ? null : new Condition(text(condition.question()), values(condition.values())),
                meant.hasOptions() && options != null
                        ? options.stream()
                                .map(it -> new Option(text(it.value()), text(it.label()), orNull(it.englishLabel())))
                                .toList()
                        : List.of(),
                limits(meant));
    }

    private Limits limits(QuestionKind meant) {
        return switch (meant) {
            case NUMBER -> new Limits(min, max, decimals == null ? 0 : decimals, null, null, null);
            case MONEY ->
                new Limits(min, max, decimals == null ? 2 : decimals, currency == null ? "CNY" : currency, null, null);
            case DATE -> new Limits(null, null, 0, null, fromDays, untilDays);
            case TEXT, LONG_TEXT, CHOICE, SEVERAL, PERSON, UNIT, FILE -> Limits.NONE;
        };
    }

    private static List<String> values(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().map(WrittenQuestion::text).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    private static @Nullable String orNull(@Nullable String text) {
        String clean = text(text);
        return clean.isEmpty() ? null : clean;
    }
}
