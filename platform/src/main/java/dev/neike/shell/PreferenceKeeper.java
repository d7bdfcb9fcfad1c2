package dev.neike.shell;

/** Keeps somebody's language beyond one browser; implemented where accounts live. */
public interface PreferenceKeeper {

    /** Remembers the language, given as {@code zh-CN} or {@code en}. */
    void keepLanguage(Viewer viewer, String tag);
}
