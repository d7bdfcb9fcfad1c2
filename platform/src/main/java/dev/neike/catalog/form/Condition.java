package dev.neike.catalog.form;

import java.util.List;

/**
 * When a question is asked: only if an earlier one is answered with one of these values.
 *
 * @param question the earlier question's id
 */
public record Condition(String question, List<String> values) {

    public Condition {
        values = List.copyOf(values);
    }

    boolean holds(Answers answers) {
        return answers.of(question).stream().flatMap(it -> it.values().stream()).anyMatch(values::contains);
    }
}
