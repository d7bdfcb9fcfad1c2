package dev.neike.shell;

import org.springframework.http.HttpStatus;

/**
 * Somebody else was first, or the thing has moved on since the page was drawn; a sentence from the bundles says who did
 * what. Becomes a calm page or a problem document with status 409.
 */
public class Conflict extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Conflict(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The sentence in the reader's language. */
    public String in(Texts texts) {
        return texts.of(key, arguments);
    }

    /** The same as another status. */
    public Problem as(HttpStatus status) {
        return new Problem(status, key, arguments);
    }

    public String key() {
        return key;
    }
}
