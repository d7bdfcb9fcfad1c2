package dev.neike.catalog.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers to a form by the id of their question, in the form's order. In JSON an object with these names. */
public record Answers(@JsonValue Map<String, Answer> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<Answer> of(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    /** These answers and one more. */
    Answers with(String question, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(byQuestion);
        more.put(question, answer);
        return new Answers(more);
    }
}
