package dev.neike.database;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something the person at the terminal can understand and mend: one sentence in their language that says what to do.
 * The sentences are in the bundle {@code launch}; the message of the exception is the English one.
 */
public final class Trouble extends RuntimeException {
    private static final String BUNDLE = "dev.neike.database.launch";

    private final String key;
    private final List<String> arguments;

    public Trouble(String key, @Nullable Object... arguments) {
        this(null, key, arguments);
    }

    private Trouble(@Nullable Throwable cause, String key, @Nullable Object... arguments) {
        super(null, cause);
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public static Trouble because(Throwable cause, String key, @Nullable Object... arguments) {
        return new Trouble(cause, key, arguments);
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }

    /** The sentence in Chinese for any Chinese locale, else in English. */
    public String sentence(Locale locale) {
        return text(locale, key, arguments.toArray());
    }

    /** Any text of the launcher's bundle; arguments are shown as they are, without grouping of digits. */
    public static String text(Locale locale, String key, @Nullable Object... arguments) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        String pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
        return new MessageFormat(pattern, language)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
