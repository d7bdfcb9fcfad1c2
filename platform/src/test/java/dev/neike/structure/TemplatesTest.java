package dev.neike.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever readers see comes from the bundles. */
class TemplatesTest {

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:title|aria-label|placeholder|alt|data-confirm)=\"([^\"]*)\"");
    private static final Pattern DIRECTIVE =
            Pattern.compile("@(?:import|param)[^\\n]*|@(?:else|endif|endfor|endraw|raw)\\b|@`|`");

    static List<Path> templates() {
        return Bundles.files(Bundles.SOURCES.resolve("jte"), ".jte").toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNoTextOfTheirOwn(Path template) {
        assertThat(ownTexts(Bundles.content(template))).isEmpty();
    }

    @Test
    void areFoundOutWhenTheyHave() {
        assertThat(ownTexts("<p class=\"lead\">Hello</p>")).isNotEmpty();
        assertThat(ownTexts("<p>你好${name}</p>")).isNotEmpty();
        assertThat(ownTexts("<a title=\"Close\">${x}</a>")).isNotEmpty();
        assertThat(ownTexts("@if(a.equals(\"b\"))<p>${page.text(\"k\")}</p>@else Sorry @endif"))
                .isNotEmpty();
        assertThat(ownTexts("@for(var a : all)<b lang=\"en\">${a.name(\"}\")} · </b>@endfor"))
                .isEmpty();
        assertThat(ownTexts("<b title=\"${page.text(\"k\")}\"></b>")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void sendTheTokenWithEveryForm(Path template) {
        String content = Bundles.content(template);
        long posting = Pattern.compile("<form[^>]*method=\"post\"")
                .matcher(content)
                .results()
                .count();
        long tokens = Pattern.compile("@template\\.layout\\.token\\(")
                .matcher(content)
                .results()
                .count();
        assertThat(tokens).isGreaterThanOrEqualTo(posting);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNeitherScriptNorStyleInside(Path template) {
        assertThat(Bundles.content(template))
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContain("<style")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain("$unsafe");
    }

    private static List<String> ownTexts(String template) {
        String bare = DIRECTIVE.matcher(withoutCalls(template)).replaceAll(" ");
        Stream<String> between = Stream.of(bare.replaceAll("<[^>]*>", "\n").split("\n"));
        Stream<String> spoken = SPOKEN_ATTRIBUTE.matcher(bare).results().map(match -> match.group(1));
        return Stream.concat(between, spoken)
                .map(text -> text.replaceAll("&[a-z]+;", " "))
                .filter(text -> text.matches("(?s).*\\p{L}.*"))
                .toList();
    }

    /** Leaves out expressions, conditions and calls of other templates, but keeps the content that calls are given. */
    private static String withoutCalls(String template) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int end = endOfCode(template, at);
            if (end == at) {
                kept.append(template.charAt(at++));
            } else {
                content(template.substring(at, end), kept);
                at = end;
            }
        }
        return kept.toString();
    }

    /** Where the code that starts here ends; here itself where none starts. */
    private static int endOfCode(String template, int at) {
        if (template.startsWith("${", at)) {
            return close(template, at + 1, '{', '}');
        }
        if (template.startsWith("!{", at)) {
            return close(template, at + 1, '{', '}');
        }
        if (template.startsWith("<%--", at)) {
            return template.indexOf("--%>", at) + 4;
        }
        boolean call = Stream.of("@if", "@elseif", "@for", "@template.").anyMatch(it -> template.startsWith(it, at));
        return call ? close(template, template.indexOf('(', at), '(', ')') : at;
    }

    private static void content(String code, StringBuilder kept) {
        int start = code.indexOf("@`");
        while (start >= 0) {
            int end = endOfContent(code, start + 2);
            kept.append(' ')
                    .append(withoutCalls(code.substring(start + 2, end)))
                    .append(' ');
            start = code.indexOf("@`", end);
        }
    }

    private static int endOfContent(String code, int from) {
        int depth = 0;
        for (int i = from; i < code.length(); i++) {
            if (code.startsWith("@`", i)) {
                depth++;
                i++;
            } else if (code.charAt(i) == '`' && depth-- == 0) {
                return i;
            }
        }
        return code.length();
    }

    private static int close(String text, int open, char opening, char closing) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (text.startsWith("@`", i)) {
                i = endOfContent(text, i + 2);
            } else if (sign == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && sign == opening) {
                depth++;
            } else if (!quoted && sign == closing && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
