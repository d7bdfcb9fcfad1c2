package dev.neike.search;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prepares text for PostgreSQL's English text search, which knows no Chinese words: each run of Chinese signs becomes
 * its single signs and its pairs of neighbours, so that every word of two signs is found.
 */
public final class Terms {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private Terms() {}

    /** What is kept of texts. */
    public static String kept(String... texts) {
        return HAN.matcher(normal(String.join(" ", texts)))
                .replaceAll(run -> " " + signs(run.group()) + " " + pairs(run.group()) + " ");
    }

    /** What is looked for: pairs, or the sign itself where it stands alone. */
    public static String wanted(String words) {
        return HAN.matcher(normal(words))
                .replaceAll(run -> " "
                        + (run.group().codePointCount(0, run.group().length()) == 1 ? run.group() : pairs(run.group()))
                        + " ");
    }

    private static String normal(String text) {
        return Matcher.quoteReplacement(Normalizer.normalize(text.replace('\0', ' '), Normalizer.Form.NFKC)
                        .replace('_', ' '))
                .replace("\\\\", " ")
                .replace("\\$", " ");
    }

    private static String signs(String run) {
        return run.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    private static String pairs(String run) {
        int[] signs = run.codePoints().toArray();
        return Stream.iterate(0, it -> it + 1 < signs.length, it -> it + 1)
                .map(it -> new String(signs, it, 2))
                .collect(Collectors.joining(" "));
    }
}
