package dev.neike.organization.table;

import java.util.List;

/** A file that can't be read as a table, and why. */
public final class UnreadableTable extends Exception {

    /** Why a file can't be read. */
    public enum Reason {
        /** Nothing stands in it. */
        EMPTY,
        /** Its characters are in none of the known encodings. */
        ENCODING,
        /** Columns are missing that are needed. */
        HEADING,
        /** Its quotes are broken. */
        QUOTES
    }

    private final Reason reason;
    private final long line;
    private final List<String> seen;

    UnreadableTable(Reason reason, long line, List<String> seen) {
        super(reason + " on line " + line, null, false, false);
        this.reason = reason;
        this.line = line;
        this.seen = List.copyOf(seen);
    }

    public Reason reason() {
        return reason;
    }

    /** The line on which reading stopped. */
    public long line() {
        return line;
    }

    /** The headings that the file has. */
    public List<String> seen() {
        return seen;
    }
}
