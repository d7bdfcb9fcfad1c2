package dev.neike.eventlog.reading;

/** Bytes that are not text in the encoding they should be in; whoever knows the row makes a refusal of it. */
public final class WrongText extends Exception {

    WrongText() {
        super(null, null, false, false);
    }
}
