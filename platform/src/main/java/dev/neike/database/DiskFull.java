package dev.neike.database;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises a full disk in what the operating system or PostgreSQL says about it. */
final class DiskFull {
    private DiskFull() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (is(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    static boolean is(@Nullable String text) {
        if (text == null) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("no space left on device") || lower.contains("disk quota exceeded");
    }
}
