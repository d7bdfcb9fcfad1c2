package dev.neike.shell;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The product's texts in one language. */
public final class Texts {

    private final MessageSource source;
    private final Locale locale;

    Texts(MessageSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    /**
     * The text of a key, in the syntax of {@link java.text.MessageFormat}.
     *
     * @throws org.springframework.context.NoSuchMessageException where no bundle has the key; a test keeps that from
     *     happening
     */
    public String of(String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The language as HTML names it: {@code zh-CN} or {@code en}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** Numbers, times and durations as this language writes them. */
    public Formats formats() {
        return new Formats(this);
    }
}
