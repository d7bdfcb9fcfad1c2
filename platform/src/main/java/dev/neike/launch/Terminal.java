package dev.neike.launch;

import dev.neike.database.Trouble;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Speaks to the person at the terminal in the language their environment names, always in UTF-8. */
record Terminal(Locale locale, PrintStream out, PrintStream err) {

    static Terminal system() {
        return new Terminal(locale(System.getenv()), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** The variables in POSIX's order; the JVM's own choice falls back to English where the locale is not installed. */
    static Locale locale(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    /** One sentence; its cause only on request. */
    void complain(Trouble trouble, boolean verbose) {
        err.println(trouble.sentence(locale));
        if (verbose && trouble.getCause() != null) {
            trouble.getCause().printStackTrace(err);
        }
    }

    String text(String key, Object... arguments) {
        return Trouble.text(locale, key, arguments);
    }
}
