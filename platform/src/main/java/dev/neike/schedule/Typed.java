package dev.neike.schedule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as they were typed. */
final class Typed {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private Typed() {}

    /** In one line, without spaces around it. */
    static String line(@Nullable String typed) {
        return typed == null ? "" : CONTROL.matcher(typed).replaceAll(" ").strip();
    }

    static @Nullable String lineOrNull(@Nullable String typed) {
        String line = line(typed);
        return line.isEmpty() ? null : line;
    }

    static boolean isTooLong(@Nullable String line, int most) {
        return line != null && line.length() > most;
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
