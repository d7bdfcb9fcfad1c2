package dev.neike.catalog.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody answered to one question, already checked.
 *
 * @param kind the kind that the question had then
 * @param values as text without ambiguity: a number {@code 1234.5}, a day {@code 2026-05-01}, money {@code 12.00} and
 *     {@code CNY}, people and units by number, files by the name under which whoever took them finds them
 */
public record Answer(QuestionKind kind, List<String> values) {

    public Answer {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an answer says something");
        }
    }

    public String first() {
        return values.getFirst();
    }

    /** The number or amount. */
    public BigDecimal number() {
        return new BigDecimal(first());
    }

    public LocalDate date() {
        return LocalDate.parse(first());
    }

    /** The number of the person or unit. */
    public long id() {
        return Long.parseLong(first());
    }
}
