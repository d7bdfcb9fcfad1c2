package dev.neike.catalog.page;

import dev.neike.catalog.form.Question;
import dev.neike.catalog.form.WrittenQuestion;
import dev.neike.shell.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions as the form builder sends and gets them. */
@Component
class QuestionsJson {

    private static final int LONGEST = 1_000_000;
    private static final TypeReference<List<WrittenQuestion>> QUESTIONS = new TypeReference<>() {};

    private final JsonMapper json;

    QuestionsJson(JsonMapper json) {
        this.json = json;
    }

    String write(List<Question> questions) {
        return json.writeValueAsString(
                questions.stream().map(WrittenQuestion::of).toList());
    }

    /**
     * The questions meant.
     *
     * @throws Refusal where the text is no list of questions
     */
    List<Question> read(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal("catalog.form.refusal.unreadable");
        }
        try {
            List<WrittenQuestion> written = json.readValue(text, QUESTIONS);
            return written == null
                    ? List.of()
                    : written.stream()
                            .filter(Objects::nonNull)
                            .map(WrittenQuestion::question)
                            .toList();
        } catch (JacksonException e) {
            throw new Refusal("catalog.form.refusal.unreadable");
        }
    }
}
