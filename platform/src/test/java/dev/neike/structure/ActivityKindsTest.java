package dev.neike.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.activity.ActivityKinds;
import dev.neike.testing.ApplicationTest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ActivityKindsTest {

    private final List<ActivityKinds> registered;

    ActivityKindsTest(List<ActivityKinds> registered) {
        this.registered = registered;
    }

    @Test
    void areRegistered() {
        assertThat(registered).extracting(ActivityKinds::module).contains("access", "organization");
    }

    @Test
    void haveASentenceAndANameInBothLanguages() {
        for (String language : List.of("en", "zh")) {
            Map<String, String> texts = Bundles.all(language);
            registered.forEach(kinds -> assertThat(kinds.types().map(type -> "activity." + kinds.kind(type)))
                    .allMatch(texts::containsKey, "has a sentence in " + language)
                    .allMatch(key -> texts.containsKey(key + ".name"), "has a name in " + language));
        }
    }

    @Test
    void nameNothingInTheirSentencesThatTheyDoNotHave() {
        Map<String, String> texts = Bundles.all("en");
        registered.forEach(kinds -> kinds.types().forEach(type -> {
            String sentence = texts.getOrDefault("activity." + kinds.kind(type), "");
            assertThat(new MessageFormat(sentence, Locale.ENGLISH).getFormatsByArgumentIndex().length)
                    .as(kinds.kind(type))
                    .isLessThanOrEqualTo(type.getRecordComponents().length);
        }));
    }

    @Test
    void canBeReadWithTheirValues() {
        for (String language : List.of("en", "zh")) {
            Map<String, String> texts = Bundles.all(language);
            registered.forEach(kinds -> kinds.types().forEach(type -> {
                Object[] values = Stream.of(type.getRecordComponents())
                        .map(part -> part.getType().isPrimitive() ? (Object) 1L : "words")
                        .toArray();
                String sentence = texts.getOrDefault("activity." + kinds.kind(type), "");
                assertThat(new MessageFormat(sentence, Locale.ENGLISH).format(values))
                        .as(kinds.kind(type))
                        .isNotBlank();
            }));
        }
    }

    @Test
    void areRecordsOfPlainValues() {
        registered.forEach(kinds -> assertThat(kinds.types()).allMatch(Class::isRecord));
    }
}
