package dev.neike.log;

/** How far an import is. */
public enum ImportState {
    WAITING,
    READING,
    /** Read; the cases and figures are being written. */
    KEEPING,
    DONE,
    CANCELLED,
    /** The log can't be used as mapped. */
    REFUSED,
    /** Something went wrong on our side. */
    FAILED;

    boolean isRunning() {
        return this == WAITING || this == READING || this == KEEPING;
    }
}
