package dev.neike.eventlog.xes;

import dev.neike.eventlog.Limits;
import dev.neike.eventlog.input.Blocks;
import dev.neike.eventlog.input.Window;
import java.io.IOException;

/**
 * Finds the tags of the simple documents that XES nearly always is: UTF-8, tags and attributes, blanks and comments between
 * them. Whatever else there is, legal or not, it gives up with {@link NotSimple}; so it needs no account of errors, and what it
 * accepts is well-formed. Several times as fast as a full parser.
 */
final class TagScanner {

    private static final byte[] DECLARATION_END = {'?', '>'};
    private static final byte[] COMMENT_END = {'-', '-'};

    private final Window window;
    private final int longest;
    private final Tag tag = new Tag();
    private long line = 1;
    /** Whether anything stands before: then no declaration may follow. */
    private boolean started;

    TagScanner(Blocks blocks, Limits limits) {
        this.window = new Window(blocks);
        this.longest = limits.valueBytes();
    }

    /** The tag that {@link #next} has come to. */
    Tag tag() {
        return tag;
    }

    /** The line of the end of the tag. */
    long line() {
        return line;
    }

    /** Goes to the next tag; false at the end. */
    boolean next() throws IOException, NotSimple {
        while (blanks()) {
            if (window.data[window.position] != '<') {
                throw new NotSimple();
            }
            while (window.kept() < 3) { // no tag is shorter
                need();
            }
            byte kind = window.data[window.position + 1];
            if (kind == '!' || kind == '?') {
                special(kind == '?');
                started = true;
                continue;
            }
            started = true;
            while (true) {
                int next = tag.parse(window.data, window.position, window.end);
                if (next >= 0) {
                    window.position = next;
                    line += tag.lines();
                    return true;
                }
                need();
            }
        }
        return false;
    }

    /** Skips blanks; false at the end of the document. */
    private boolean blanks() throws IOException {
        while (true) {
            byte[] b = window.data;
            int stop = window.end;
            int at = window.position;
            int lines = 0;
            while (at < stop && b[at] <= ' ' && XmlNames.isBlank(b[at])) {
                lines += b[at] == '\n' ? 1 : 0;
                at++;
            }
            line += lines;
            started |= at > window.position;
            window.position = at;
            if (at < stop) {
                return true;
            }
            if (!window.more()) {
                return false;
            }
        }
    }

    /** A comment; or the declaration at the very beginning, which {@link XmlBytes} has looked at. */
    private void special(boolean declaration) throws IOException, NotSimple {
        int skip = declaration ? 2 : 4;
        while (window.kept() < skip) {
            need();
        }
        int at = window.position;
        if (declaration ? started : window.data[at + 2] != '-' || window.data[at + 3] != '-') {
            throw new NotSimple();
        }
        int stop;
        while ((stop = find(declaration ? DECLARATION_END : COMMENT_END, skip)) < 0) {
            need();
        }
        // Two hyphens end a comment, wherever they stand.
        if ((!declaration && window.data[stop + 2] != '>')
                || !ValueText.allowed(window.data, window.position + skip, stop)) {
            throw new NotSimple();
        }
        for (int i = window.position; i < stop; i++) {
            line += window.data[i] == '\n' ? 1 : 0;
        }
        window.position = stop + (declaration ? 2 : 3);
    }

    /** Where these two bytes stand with a third behind them, -1 if they don't yet. */
    private int find(byte[] sought, int skip) {
        byte[] b = window.data;
        for (int at = window.position + skip; at + 2 < window.end; at++) {
            if (b[at] == sought[0] && b[at + 1] == sought[1]) {
                return at;
            }
        }
        return -1;
    }

    private void need() throws IOException, NotSimple {
        if (window.kept() > longest || !window.more()) {
            throw new NotSimple();
        }
    }
}
