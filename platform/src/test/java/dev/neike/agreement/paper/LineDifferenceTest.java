package dev.neike.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.paper.LineDifference.Fate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    private static String told(String before, String after) {
        return LineDifference.between(before.lines().toList(), after.lines().toList()).lines().stream()
                .map(it -> switch (it.fate()) {
                            case SAME -> "=";
                            case REMOVED -> "-";
                            case ADDED -> "+";
                        }
                        + it.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void tellsWhatWentAndWhatCame() {
        assertThat(told("a\nb\nc", "a\nb\nc")).isEqualTo("=a =b =c");
        assertThat(told("a\nb\nc", "a\nx\nc")).isEqualTo("=a -b +x =c");
        assertThat(told("a\nb", "a\nb\nc")).isEqualTo("=a =b +c");
        assertThat(told("", "a")).isEqualTo("+a");
        assertThat(told("a", "")).isEqualTo("-a");
        assertThat(told("a\nb\nc\nd", "b\nd\na")).isEqualTo("-a =b -c =d +a");
    }

    @Test
    void givesUpOnTextsThatWouldCostTooMuch() {
        List<String> before = Collections.nCopies(3_000, "old");
        List<String> after = Collections.nCopies(3_000, "new");
        LineDifference it = LineDifference.between(before, after);
        assertThat(it.lines()).hasSize(6_000);
        assertThat(it.lines().getFirst().fate()).isEqualTo(Fate.REMOVED);
        assertThat(it.lines().getLast().fate()).isEqualTo(Fate.ADDED);
    }

    /** Whatever changed: without what came it is the old text, without what went the new one. */
    @Property(tries = 500)
    void holdsBothTexts(
            @ForAll @Size(max = 12) List<@StringLength(1) @CharRange(from = 'a', to = 'd') String> before,
            @ForAll @Size(max = 12) List<@StringLength(1) @CharRange(from = 'a', to = 'd') String> after) {
        LineDifference it = LineDifference.between(before, after);
        assertThat(without(it, Fate.ADDED)).isEqualTo(before);
        assertThat(without(it, Fate.REMOVED)).isEqualTo(after);
        assertThat(it.isNone()).isEqualTo(before.equals(after));
    }

    private static List<String> without(LineDifference it, Fate fate) {
        return it.lines().stream()
                .filter(line -> line.fate() != fate)
                .map(LineDifference.Line::text)
                .toList();
    }
}
