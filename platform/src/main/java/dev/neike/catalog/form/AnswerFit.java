package dev.neike.catalog.form;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether numbers and choices lie within what a question accepts. */
final class AnswerFit {

    private AnswerFit() {}

    /** Whether an answer that was once accepted may stay. Days are looked at again when the form is sent. */
    static boolean fits(Question question, Answer answer) {
        if (answer.kind() != question.kind()) {
            return false;
        }
        return switch (question.kind()) {
            case CHOICE, SEVERAL ->
                answer.values().stream()
                        .allMatch(value -> question.option(value).isPresent());
            case NUMBER -> number(question, answer.number()).isEmpty();
            case MONEY ->
                number(question, answer.number()).isEmpty()
                        && answer.values().getLast().equals(question.limits().currency());
            case TEXT, LONG_TEXT, DATE, PERSON, UNIT, FILE -> true;
        };
    }

    static Optional<AnswerProblem> number(Question question, BigDecimal number) {
        Limits limits = question.limits();
        if (limits.min() != null && number.compareTo(limits.min()) < 0) {
            return Optional.of(AnswerProblem.of("too-small", limits.min().toPlainString()));
        }
        if (limits.max() != null && number.compareTo(limits.max()) > 0) {
            return Optional.of(AnswerProblem.of("too-large", limits.max().toPlainString()));
        }
        if (number.stripTrailingZeros().scale() > limits.decimals()) {
            return Optional.of(
                    limits.decimals() == 0
                            ? AnswerProblem.of("not-whole")
                            : AnswerProblem.of("decimals", limits.decimals()));
        }
        return Optional.empty();
    }
}
