package dev.neike.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys that stand in templates and code are in the bundles. */
class KeysTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");
    /** A literal that is the whole first argument, or one outcome of a choice there. */
    private static final Pattern USE =
            Pattern.compile("(?:\\btext|texts\\.of|texts\\(\\)\\.of|new Refusal|new MenuEntry|new SearchHit)\\(");

    @Test
    void areInTheBundles() {
        Set<String> known = Bundles.all("en").keySet();
        Map<String, Path> missing = new TreeMap<>();
        sources()
                .forEach(file -> literals(Bundles.content(file))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.put(key, file)));
        assertThat(missing).isEmpty();
    }

    @Test
    void areFoundWhereTheyStand() {
        assertThat(literals("${page.text(it ? \"some.key\" : \"other.key\", 3)}"))
                .containsExactly("some.key", "other.key");
        assertThat(literals("throw new Refusal(\n \"a.key\", file)")).containsExactly("a.key");
        assertThat(sources().flatMap(file -> literals(Bundles.content(file)))).hasSizeGreaterThan(200);
    }

    private static Stream<Path> sources() {
        return Stream.concat(
                Bundles.files(Bundles.SOURCES.resolve("jte"), ".jte"),
                Bundles.files(Bundles.SOURCES.resolve("java"), ".java"));
    }

    private static Stream<String> literals(String source) {
        return USE
                .matcher(source)
                .results()
                .map(match -> firstArgument(source.substring(match.end())))
                .flatMap(argument -> LITERAL.matcher(argument).results().filter(it -> isWhole(argument, it)))
                .map(match -> match.group(1))
                .toList()
                .stream();
    }

    /** Up to the comma or bracket that ends it. */
    private static String firstArgument(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == '(') {
                depth++;
            } else if (!quoted && (sign == ')' || sign == ',') && depth == 0) {
                return text.substring(0, i);
            } else if (!quoted && sign == ')') {
                depth--;
            }
        }
        return text;
    }

    /** Not a part that something is appended to, and not compared with anything. */
    private static boolean isWhole(String argument, MatchResult literal) {
        String after = argument.substring(literal.end()).strip();
        String before = argument.substring(0, literal.start()).strip();
        return !after.startsWith("+") && !before.endsWith("+") && !before.endsWith("equals(");
    }
}
