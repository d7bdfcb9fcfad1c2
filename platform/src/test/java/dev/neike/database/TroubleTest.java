package dev.neike.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);

    @Test
    void isOneSentenceInTheLanguageOfTheTerminal() {
        var trouble = new Trouble("port.taken", 8080);
        assertThat(trouble.getMessage())
                .isEqualTo(trouble.sentence(Locale.FRENCH))
                .contains("port 8080");
        assertThat(trouble.sentence(Locale.SIMPLIFIED_CHINESE)).contains("端口 8080 ");
    }

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(new TreeSet<>(CHINESE.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
        for (String key : ENGLISH.keySet()) {
            String english = ENGLISH.getString(key);
            String chinese = CHINESE.getString(key);
            assertThat(chinese).as(key).isNotBlank().containsPattern("[\\u4e00-\\u9fff]");
            assertThat(arguments(chinese)).as(key).isEqualTo(arguments(english));
            assertThat(new MessageFormat(english).getFormats()).as(key).hasSameSizeAs(arguments(english));
        }
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("dev.neike.database.launch", locale);
    }
}
