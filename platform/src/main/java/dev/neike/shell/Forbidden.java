package dev.neike.shell;

/** The viewer may see the thing but not do this to it. */
public class Forbidden extends RuntimeException {

    public Forbidden() {
        super("forbidden", null, false, false);
    }
}
