package dev.neike.catalog.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.catalog.form.Question;
import dev.neike.shell.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form, in the reader's language; with a condition it is asked only after one of those answers to the
 * earlier question.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionJson(
        String id,
        String kind,
        String label,
        @Nullable String help,
        boolean required,
        @Nullable String afterQuestion,
        @Nullable List<String> afterAnswers,
        List<OptionJson> options) {

    record OptionJson(String value, String label) {}

    static QuestionJson of(Question it, Texts texts) {
        var condition = it.condition();
        return new QuestionJson(
                it.id(),
                it.kind().slug(),
                it.labelIn(texts),
                it.helpIn(texts),
                it.required(),
                condition == null ? null : condition.question(),
                condition == null ? null : condition.values(),
                it.options().stream()
                        .map(option -> new OptionJson(option.value(), option.labelIn(texts)))
                        .toList());
    }
}
