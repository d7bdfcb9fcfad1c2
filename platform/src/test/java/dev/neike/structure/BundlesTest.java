package dev.neike.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<String> modules() {
        return Bundles.modules();
    }

    @Test
    void areFound() {
        assertThat(modules()).contains("shell", "access", "organization");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void haveTheSameKeysInBothLanguages(String module) {
        assertThat(Bundles.read(module, "zh").keySet())
                .containsExactlyElementsOf(Bundles.read(module, "en").keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void sayTheSameThingsInBothLanguages(String module) {
        Map<String, String> chinese = Bundles.read(module, "zh");
        Bundles.read(module, "en")
                .forEach((key, text) -> assertThat(arguments(chinese.getOrDefault(key, "")))
                        .as("placeholders of %s", key)
                        .isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void canAllBeRead(String module) {
        for (String language : List.of("en", "zh")) {
            Bundles.read(module, language).forEach((key, text) -> {
                assertThat(text).as("%s in %s", key, language).isNotBlank();
                MessageFormat format = new MessageFormat(text, Locale.of(language));
                assertThat(hasUnreadChoice(format))
                        .as("%s in %s", key, language)
                        .isFalse();
            });
        }
    }

    /** A single ASCII apostrophe starts a quotation in a message format, so that the rest would not be filled in. */
    @ParameterizedTest
    @MethodSource("modules")
    void haveNoApostropheThatQuotes(String module) {
        for (String language : List.of("en", "zh")) {
            assertThat(Bundles.read(module, language).values())
                    .noneMatch(text ->
                            Pattern.compile("(?<!')'(?!')").matcher(text).find())
                    .noneMatch(text -> text.contains("’’"));
        }
    }

    @Test
    void haveEachKeyOnce() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        modules()
                .forEach(module -> Bundles.read(module, "en").keySet().stream()
                        .filter(key -> !seen.add(key))
                        .forEach(twice::add));
        assertThat(twice).isEmpty();
    }

    @Test
    void areChineseInTheChineseFilesAndNotInTheEnglishOnes() {
        Pattern chinese = Pattern.compile("\\p{IsHan}");
        assertThat(Bundles.all("en").entrySet())
                .filteredOn(entry -> chinese.matcher(entry.getValue()).find())
                .extracting(Map.Entry::getKey)
                .containsExactly("shell.other-language");
        assertThat(Bundles.all("zh").entrySet())
                .filteredOn(entry -> Pattern.compile("[A-Za-z]{3,}\\s+[A-Za-z]{3,}\\s+[A-Za-z]{3,}")
                        .matcher(entry.getValue())
                        .find())
                .isEmpty();
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static boolean hasUnreadChoice(MessageFormat format) {
        for (Format part : format.getFormats()) {
            if (part instanceof ChoiceFormat choice && choice.getLimits().length == 0) {
                return true;
            }
        }
        return false;
    }
}
