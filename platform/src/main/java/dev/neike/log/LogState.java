package dev.neike.log;

/** What a log is worth at the moment. */
public enum LogState {
    /** Can't be read as it is. */
    REFUSED,
    /** Looked at, never imported. */
    NEW,
    /** An import waits or runs. */
    IMPORTING,
    /** Imported. */
    READY,
    /** Never imported with success, and the last import was cancelled, refused or failed. */
    UNFINISHED;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "log.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
