package dev.neike.organization;

import org.jspecify.annotations.Nullable;

/** What was typed into a field. */
final class Given {

    private Given() {}

    /** Without spaces around it, control characters made spaces; {@code null} where nothing is left. */
    static @Nullable String orNull(@Nullable String typed) {
        String text = text(typed);
        return text.isEmpty() ? null : text;
    }

    static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
