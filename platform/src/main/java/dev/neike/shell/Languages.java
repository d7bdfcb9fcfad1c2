package dev.neike.shell;

import jakarta.servlet.http.HttpServletResponse;

/** Lets sign-in bring back the language that somebody chose on another device. */
public final class Languages {

    private Languages() {}

    /** Keeps the language, given as {@code zh-CN} or {@code en}, in the reader's browser. */
    public static void keep(HttpServletResponse response, String tag) {
        PreferenceController.keep(response, LanguageResolver.COOKIE, tag);
    }
}
