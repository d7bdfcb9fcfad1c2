package dev.neike.launch;

import java.util.Locale;

/** A number of bytes, for reading. */
final class Size {
    private static final double MEBIBYTE = 1024.0 * 1024;

    private Size() {}

    static String of(Locale locale, long bytes) {
        return String.format(locale, "%,.1f MiB", bytes / MEBIBYTE);
    }
}
