package dev.neike.shell;

/** There is no such thing, or the viewer may not know of it: both read the same. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
