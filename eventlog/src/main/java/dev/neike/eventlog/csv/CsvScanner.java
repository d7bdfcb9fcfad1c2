package dev.neike.eventlog.csv;

import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.input.Blocks;
import dev.neike.eventlog.input.Window;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Cuts UTF-8 CSV (RFC 4180) into records and finds only the fields asked for: {@link #nextRecord}, then {@link #field} and the
 * bounds. Blank lines are passed over; a quote inside an unquoted field is a character like any other; lines may end in LF,
 * CRLF or CR.
 */
final class CsvScanner {

    private final Window window;
    private final byte separator;
    private final byte quote;
    private final int longest;
    private long line = 1;
    private long recordLine = 1;

    /** For each column the place where its bounds go, -1 if nobody asks; columns beyond are skipped. */
    private int[] slotOfColumn = new int[0];

    private int[] from = new int[0];
    private int[] to = new int[0];
    private boolean[] escaped = new boolean[0];
    private byte[] plain = new byte[256];

    CsvScanner(Blocks blocks, Dialect dialect, Limits limits) {
        this.window = new Window(blocks);
        this.separator = ascii(dialect.separator(), "separator");
        this.quote = ascii(dialect.quote(), "quote");
        this.longest = limits.valueBytes();
    }

    /** Asks for columns: the bounds of column i go to slot {@code slots[i]}, -1 for none. */
    void ask(int[] slots) {
        int last = slots.length;
        while (last > 0 && slots[last - 1] < 0) {
            last--;
        }
        slotOfColumn = Arrays.copyOf(slots, last);
        int most = Arrays.stream(slots).max().orElse(-1) + 1;
        from = new int[most];
        to = new int[most];
        escaped = new boolean[most];
    }

    /** Asks for the first so many columns. */
    void askAll(int columns) {
        var slots = new int[columns];
        Arrays.setAll(slots, i -> i);
        ask(slots);
    }

    /** Goes to the next record; false at the end. */
    boolean nextRecord() throws IOException {
        while (true) {
            if (window.position == window.end && !more()) {
                return false;
            }
            byte b = window.data[window.position];
            if (b == '\n') {
                line++;
                window.position++;
            } else if (b == '\r') {
                window.position++;
                if (window.position < window.end || more()) {
                    if (window.data[window.position] != '\n') {
                        line++;
                    }
                }
            } else {
                break;
            }
        }
        while (true) {
            recordLine = line;
            int next = scan();
            if (next >= 0) {
                window.position = next;
                return true;
            }
            line = recordLine;
            if (!more()) {
                throw LogRefused.because(
                        Reason.MALFORMED_CSV,
                        "The quoted field that begins in line " + recordLine
                                + " or below never ends; mend the quotes or choose another quote character.",
                        Map.of("line", recordLine));
            }
        }
    }

    /** Line where the record begins, from 1. */
    long line() {
        return recordLine;
    }

    /** The bytes that the bounds of a slot speak of; loads the field. */
    byte[] field(int slot) {
        if (escaped[slot]) {
            unescape(slot);
            return plain;
        }
        fieldFrom = from[slot];
        fieldTo = to[slot];
        return window.data;
    }

    private int fieldFrom;
    private int fieldTo;

    /** Start of the field loaded last. */
    int from() {
        return fieldFrom;
    }

    /** End of the field loaded last. */
    int to() {
        return fieldTo;
    }

    /** How many columns the record has; only after {@link #askAll} with enough of them. */
    int columns() {
        return columns;
    }

    private int columns;

    /** Scans one record from the position of the window; the place after it, -1 if it is not all there yet. */
    private int scan() {
        int at = window.position;
        int column = 0;
        byte[] b = window.data;
        int[] slots = slotOfColumn;
        while (column < slots.length) {
            int slot = slots[column++];
            int start = at;
            int stop;
            boolean doubled = false;
            if (at < window.end && b[at] == quote) {
                start = ++at;
                while (true) {
                    at = closing(at);
                    if (at < 0) {
                        return -1;
                    }
                    if (at + 1 < window.end ? b[at + 1] != quote : window.ended) {
                        break;
                    }
                    if (at + 1 >= window.end) {
                        return -1;
                    }
                    doubled = true;
                    at += 2;
                }
                stop = at++;
                // Whatever stands between the closing quote and the separator is passed over.
                at = plainEnd(at);
            } else {
                at = plainEnd(at);
                stop = at;
            }
            if (at == window.end && !window.ended) {
                return -1;
            }
            if (slot >= 0) {
                from[slot] = start;
                to[slot] = stop;
                escaped[slot] = doubled;
            }
            if (at == window.end || b[at] != separator) {
                columns = column;
                leaveEmpty(column);
                return lineEnd(at);
            }
            at++;
        }
        columns = column + 1;
        return rest(at);
    }

    /** The columns that a short record does not have are empty. */
    private void leaveEmpty(int firstColumn) {
        for (int column = firstColumn; column < slotOfColumn.length; column++) {
            int slot = slotOfColumn[column];
            if (slot >= 0) {
                from[slot] = 0;
                to[slot] = 0;
                escaped[slot] = false;
            }
        }
    }

    /** The separator or line end from here on. */
    private int plainEnd(int at) {
        return Swar.lineEndOr(separator, window.data, at, window.end);
    }

    /** The next quote, counting lines on the way, -1 if there is none yet. */
    private int closing(int at) {
        byte[] b = window.data;
        for (int i = at; i < window.end; i++) {
            byte c = b[i];
            if (c == quote) {
                return i;
            }
            if (c == '\n') {
                line++;
            }
        }
        return -1;
    }

    /** Skips the columns nobody asks for, from the start of one of them. */
    private int rest(int from) {
        byte[] b = window.data;
        int at = from;
        while (true) {
            at = Swar.lineEndOr(quote, b, at, window.end);
            if (at == window.end) {
                return window.ended ? at : -1;
            }
            if (b[at] != quote) {
                return lineEnd(at);
            }
            if (b[at - 1] == separator) {
                do { // a doubled quote closes and opens at once, which comes to the same
                    at = closing(at + 1);
                } while (at >= 0 && ++at < window.end && b[at] == quote);
                if (at < 0) {
                    return -1;
                }
            } else {
                at++; // inside an unquoted field: a character like any other
            }
        }
    }

    /** After the line end at this place. */
    private int lineEnd(int at) {
        if (at == window.end) {
            return at;
        }
        line++;
        if (window.data[at] == '\r') {
            if (at + 1 == window.end && !window.ended) {
                line--;
                return -1;
            }
            return at + 1 < window.end && window.data[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return at + 1;
    }

    /** Fetches the next block; false if nothing is left, neither old nor new. */
    private boolean more() throws IOException {
        if (window.ended) {
            return false;
        }
        if (window.kept() > longest) {
            throw LogRefused.because(
                    Reason.TOO_LARGE,
                    "The row that begins in line " + recordLine + " is longer than " + longest
                            + " bytes; choose another quote character or mend that row.",
                    Map.of("limit", longest, "line", recordLine));
        }
        window.more();
        return window.kept() > 0;
    }

    private void unescape(int slot) {
        int length = to[slot] - from[slot];
        if (plain.length < length) {
            plain = new byte[length * 2];
        }
        int out = 0;
        for (int i = from[slot]; i < to[slot]; i++) {
            plain[out++] = window.data[i];
            if (window.data[i] == quote) {
                i++;
            }
        }
        fieldFrom = 0;
        fieldTo = out;
    }

    private static byte ascii(char c, String part) {
        if (c > 126 || c == '\n' || c == '\r' || c == 0) {
            throw LogRefused.because(
                    Reason.BAD_MAPPING,
                    "The " + part + " must be an ASCII character, such as a comma, semicolon or tab.",
                    Map.of("part", part, "value", String.valueOf(c)));
        }
        return (byte) c;
    }
}
