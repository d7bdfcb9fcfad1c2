package dev.neike.catalog;

import org.jspecify.annotations.Nullable;

/** What remains of names and texts that somebody typed or a program sent: nothing that draws nothing. */
public final class Wording {

    private Wording() {}

    /** One line, empty where nothing was given. */
    public static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** One line, or {@code null} where nothing was given. */
    public static @Nullable String lineOrNull(@Nullable String typed) {
        String line = line(typed);
        return line.isEmpty() ? null : line;
    }

    /** Several lines, empty where nothing was given. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", " ")
                        .strip();
    }
}
