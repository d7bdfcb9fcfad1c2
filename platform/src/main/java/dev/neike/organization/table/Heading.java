package dev.neike.organization.table;

import java.util.Locale;
import java.util.Set;

/** A column that a file may have; implemented by enumerations. */
public interface Heading {

    /** What the column is called in files, in small letters, the usual names first. */
    Set<String> names();

    /** Whether a file without it says nothing. */
    boolean needed();

    /** The key of its name in the bundles. */
    String textKey();

    /** Whether a file's heading names this column: spaces, hyphens, underscores and stars around do not count. */
    default boolean isCalled(String heading) {
        return names().contains(plain(heading));
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s_\\-*]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
