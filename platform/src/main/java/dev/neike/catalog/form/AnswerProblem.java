package dev.neike.catalog.form;

import dev.neike.shell.Texts;
import java.util.List;

/**
 * Why an answer can’t be taken.
 *
 * @param key key of the sentence
 */
public record AnswerProblem(String key, List<Object> arguments) {

    static AnswerProblem of(String name, Object... arguments) {
        return new AnswerProblem("catalog.answer." + name, List.of(arguments));
    }

    /** The sentence in the reader’s language. */
    public String in(Texts texts) {
        return texts.of(key, arguments.toArray());
    }
}
