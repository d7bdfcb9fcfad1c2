package dev.neike.eventlog.xes;

/** The document has something that {@link TagScanner} leaves to a full XML parser, be it legal or not. */
final class NotSimple extends Exception {

    NotSimple() {
        super(null, null, false, false);
    }
}
