package dev.neike.shell;

/**
 * A rule of the product says no, in a sentence from the bundles.
 *
 * <p>Policies return it inside their verdict; where nobody can answer it in the form itself, it is thrown and becomes a
 * calm page or a problem document with status 422.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The sentence in the reader's language. */
    public String in(Texts texts) {
        return texts.of(key, arguments);
    }

    public String key() {
        return key;
    }
}
