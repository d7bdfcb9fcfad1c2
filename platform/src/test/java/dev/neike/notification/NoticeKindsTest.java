package dev.neike.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.shell.TextCatalog;
import dev.neike.testing.ApplicationTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind that a module may send can be read in both languages. */
@ApplicationTest
class NoticeKindsTest {

    private final List<NoticeKind> kinds;
    private final TextCatalog texts;

    NoticeKindsTest(List<NoticeKinds> modules, TextCatalog texts) {
        this.kinds =
                modules.stream().<NoticeKind>flatMap(it -> it.kinds().stream()).toList();
        this.texts = texts;
    }

    @Test
    void haveASentenceInBothLanguages() {
        assertThat(kinds).extracting(NoticeKind::slug).doesNotHaveDuplicates().contains("request.mentioned");
        Object[] said = Stream.of("815", "then", 8L, "They").toArray();
        TextCatalog.LANGUAGES.forEach(language -> assertThat(kinds)
                .allMatch(kind ->
                        !texts.in(language).of("notice." + kind.slug(), said).isBlank())
                .allMatch(kind -> !kind.icon().isBlank()));
    }
}
