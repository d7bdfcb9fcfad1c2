package dev.neike.shell;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the product says no, in a sentence from the bundles.
 *
 * <p>Policies return it inside their verdict; where nobody can answer it in the form itself, it is thrown and becomes a
 * calm page or a problem document with status 422.
 */
public class Refusal extends RuntimeException {

    private final @Nullable String pointer;
    private final String key;
    private final transient Object[] arguments;

    /** An argument that is said in the reader's language, such as the name of a unit. */
    @FunctionalInterface
    public interface Spoken {
        String in(Texts texts);
    }

    /**
     * A refusal.
     *
     * @param arguments of the sentence; those that are {@link Spoken} are said when it is read
     */
    public Refusal(String key, Object... arguments) {
        this(null, key, arguments.clone());
    }

    private Refusal(@Nullable String pointer, String key, Object[] arguments) {
        super(key, null, false, false);
        this.pointer = pointer;
        this.key = key;
        this.arguments = arguments;
    }

    /** The same, saying which part of what was sent will not do, as a JSON pointer (RFC 6901). */
    public Refusal at(String place) {
        return new Refusal(place, key, arguments);
    }

    /** The sentence in the reader's language. */
    public String in(Texts texts) {
        return texts.of(
                key,
                Arrays.stream(arguments)
                        .map(it -> it instanceof Spoken spoken ? spoken.in(texts) : it)
                        .toArray());
    }

    public String key() {
        return key;
    }

    /** Which part will not do, or {@code null} where it is the whole. */
    public @Nullable String pointer() {
        return pointer;
    }
}
