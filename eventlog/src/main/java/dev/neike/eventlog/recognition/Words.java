package dev.neike.eventlog.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name of a column as words: {@code sys_updated_at}, {@code SysUpdatedAt} and {@code sys updated at} are the same. */
record Words(List<String> words, String joined, String original) {

    static Words of(String name) {
        String bare = name.startsWith("case:") ? name.substring(5) : name;
        var words = Arrays.stream(bare.replaceAll("(?<=[a-z])(?=[A-Z])", " ").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return new Words(words, String.join("", words), bare);
    }

    boolean is(Set<String> names) {
        return names.contains(joined);
    }

    boolean has(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    /** Whether a Chinese name contains one of these; they have no blanks to cut at. */
    boolean contains(String... parts) {
        return Arrays.stream(parts).anyMatch(original::contains);
    }

    String last() {
        return words.isEmpty() ? "" : words.getLast();
    }
}
