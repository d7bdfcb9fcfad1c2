package dev.neike.catalog.form;

import dev.neike.shell.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of what somebody typed.
 *
 * @param answers what could be taken
 * @param problems what could not, by the id of the question, in the form's order
 */
public record ParsedAnswers(Answers answers, Map<String, AnswerProblem> problems) {

    public ParsedAnswers {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * The answers of a form filled in without a problem.
     *
     * @throws Refusal where there is a problem
     */
    public Answers complete() {
        if (!isComplete()) {
            throw new Refusal("catalog.refusal.answers");
        }
        return answers;
    }
}
