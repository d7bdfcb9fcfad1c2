package dev.neike.eventlog.xes;

import dev.neike.eventlog.Limits;
import dev.neike.eventlog.input.Blocks;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the tags of the simple documents that XES nearly always is: UTF-8, tags and attributes, blanks and comments between
 * them. Whatever else there is, legal or not, it gives up with {@link NotSimple}; so it needs no account of errors, and what it
 * accepts is well-formed. Several times as fast as a full parser.
 */
final class TagScanner {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int KEY_IS = (int) INTS.get("key=".getBytes(StandardCharsets.US_ASCII), 0);
    private static final long END_AND_VALUE_IS = (long) LONGS.get("\" value=".getBytes(StandardCharsets.US_ASCII), 0);
    private static final byte[] KEY = "key".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUE = "value".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ATTRIBUTES = 16;
    private static final byte[] DECLARATION_END = {'?', '>'};
    private static final byte[] COMMENT_END = {'-', '-'};

    private final Blocks blocks;
    private final int longest;
    private byte[] data = new byte[Blocks.SIZE * 2];
    private int position;
    private int end;
    private boolean ended;
    private long line = 1;
    /** Whether anything stands before: then no declaration may follow. */
    private boolean started;

    private boolean closing;
    private boolean empty;
    private int nameFrom;
    private int nameTo;
    private final int[] attributeFrom = new int[MOST_ATTRIBUTES];
    private final int[] attributeTo = new int[MOST_ATTRIBUTES];
    private final int[] textFrom = new int[MOST_ATTRIBUTES];
    private final int[] textTo = new int[MOST_ATTRIBUTES];
    private final boolean[] references = new boolean[MOST_ATTRIBUTES];
    private int attributes;
    /** Whether the tag has just a key and a value, in that order. */
    private boolean quick;

    private byte[] value = new byte[0];
    private int valueFrom;
    private int valueTo;

    TagScanner(Blocks blocks, Limits limits) {
        this.blocks = blocks;
        this.longest = limits.valueBytes();
    }

    /** Goes to the next tag; false at the end. */
    boolean next() throws IOException, NotSimple {
        while (true) {
            if (!blanks()) {
                return false;
            }
            if (data[position] != '<') {
                throw new NotSimple();
            }
            while (position + 4 > end && more()) {
                // a tag has at least three bytes, and a fourth follows
            }
            if (position + 3 > end) {
                throw new NotSimple();
            }
            if (data[position + 1] == '!' || data[position + 1] == '?') {
                special();
                continue;
            }
            while (true) {
                int next = tag();
                if (next >= 0) {
                    position = next;
                    return true;
                }
                if (!more()) {
                    throw new NotSimple();
                }
            }
        }
    }

    /** Whether the tag is an end tag. */
    boolean closing() {
        return closing;
    }

    /** Whether the tag begins and ends an element at once. */
    boolean empty() {
        return empty;
    }

    boolean named(byte[] name) {
        return Arrays.equals(data, nameFrom, nameTo, name, 0, name.length);
    }

    byte[] name() {
        return Arrays.copyOfRange(data, nameFrom, nameTo);
    }

    /** The line of the end of the tag. */
    long line() {
        return line;
    }

    /** The number of the attribute {@code key}, -1 if there is none. */
    int key() {
        return quick ? 0 : attribute(KEY);
    }

    /** The number of the attribute {@code value}, -1 if there is none. */
    int valueOfKey() {
        return quick ? 1 : attribute(VALUE);
    }

    private int attribute(byte[] name) {
        for (int i = 0; i < attributes; i++) {
            if (attributeTo[i] - attributeFrom[i] == name.length
                    && Arrays.equals(data, attributeFrom[i], attributeTo[i], name, 0, name.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Loads the value of an attribute: then {@link #value()} and its bounds hold it. */
    void load(int attribute) throws NotSimple {
        if (references[attribute]) {
            value = ValueText.resolved(data, textFrom[attribute], textTo[attribute]);
            valueFrom = 0;
            valueTo = value.length;
        } else {
            value = data;
            valueFrom = textFrom[attribute];
            valueTo = textTo[attribute];
        }
    }

    byte[] value() {
        return value;
    }

    int valueFrom() {
        return valueFrom;
    }

    int valueTo() {
        return valueTo;
    }

    /** Skips blanks; false at the end of the document. */
    private boolean blanks() throws IOException, NotSimple {
        while (true) {
            byte[] b = data;
            int stop = end;
            int at = position;
            int lines = 0;
            while (at < stop && b[at] <= ' ' && isBlank(b[at])) {
                lines += b[at] == '\n' ? 1 : 0;
                at++;
            }
            line += lines;
            started |= at > position;
            position = at;
            if (at < end) {
                return true;
            }
            if (!more()) {
                return false;
            }
        }
    }

    /** A comment, or the declaration at the very beginning, which the caller has looked at. */
    private void special() throws IOException, NotSimple {
        boolean declaration = data[position + 1] == '?';
        byte[] stop = declaration ? DECLARATION_END : COMMENT_END;
        int skip = declaration ? 2 : 4;
        while (position + skip > end) {
            if (!more()) {
                throw new NotSimple();
            }
        }
        if (declaration ? started : data[position + 2] != '-' || data[position + 3] != '-') {
            throw new NotSimple();
        }
        while (true) {
            int at = find(stop, position + skip);
            if (at >= 0) {
                // Two hyphens end a comment, wherever they stand.
                boolean wrong = !declaration && (at + 3 > end || data[at + 2] != '>');
                if ((wrong && at + 3 <= end) || !ValueText.allowed(data, position + skip, at)) {
                    throw new NotSimple();
                }
                if (!wrong) {
                    count(position, at);
                    position = at + (declaration ? 2 : 3);
                    started = true;
                    return;
                }
            }
            if (!more()) {
                throw new NotSimple();
            }
        }
    }

    private int find(byte[] sought, int from) {
        for (int at = from; at + 2 <= end; at++) {
            if (data[at] == sought[0] && data[at + 1] == sought[1]) {
                return at;
            }
        }
        return -1;
    }

    /** Takes the tag apart that begins at {@link #position}; the place after it, -1 if it is not all there yet. */
    private int tag() throws NotSimple {
        started = true;
        byte[] b = data;
        int at = position + 1;
        closing = b[at] == '/';
        at += closing ? 1 : 0;
        nameFrom = at;
        at = nameEnd(at);
        nameTo = at;
        int tagEnd = closing ? -1 : keyAndValue(at);
        quick = tagEnd >= 0;
        if (quick) {
            return tagEnd;
        }
        attributes = 0;
        empty = false;
        int lines = 0;
        while (true) {
            int blanksFrom = at;
            while (at < end && b[at] <= ' ' && isBlank(b[at])) {
                lines += b[at] == '\n' ? 1 : 0;
                at++;
            }
            if (at + 1 >= end && !(at < end && b[at] == '>')) {
                return -1;
            }
            if (b[at] == '>') {
                line += lines;
                return at + 1;
            }
            if (closing) {
                throw new NotSimple();
            }
            if (b[at] == '/') {
                if (b[at + 1] != '>') {
                    throw new NotSimple();
                }
                empty = true;
                line += lines;
                return at + 2;
            }
            if (at == blanksFrom || attributes == MOST_ATTRIBUTES) {
                throw new NotSimple();
            }
            int next = attribute(at);
            if (next < 0) {
                return -1;
            }
            if (references[attributes - 1]) {
                for (int i = at; i < next; i++) {
                    lines += b[i] == '\n' ? 1 : 0;
                }
            }
            at = next;
        }
    }

    /**
     * The rest of nine tags in ten: {@code  key="…" value="…"/>} with nothing to look at more closely. The place after it, -1
     * if it is anything else.
     */
    private int keyAndValue(int from) {
        byte[] b = data;
        int stop = end;
        if (from + 16 > stop || b[from] != ' ' || (int) INTS.get(b, from + 1) != KEY_IS || b[from + 5] != '"') {
            return -1;
        }
        int keyEnd = ValueText.plainEnd(b, from + 6, stop, (byte) '"');
        if (keyEnd + 12 > stop || (long) LONGS.get(b, keyEnd) != END_AND_VALUE_IS || b[keyEnd + 8] != '"') {
            return -1;
        }
        int valueEnd = ValueText.plainEnd(b, keyEnd + 9, stop, (byte) '"');
        if (valueEnd + 3 > stop || b[valueEnd] != '"' || b[valueEnd + 1] != '/' || b[valueEnd + 2] != '>') {
            return -1;
        }
        attributes = 2;
        empty = true;
        textFrom[0] = from + 6;
        textTo[0] = keyEnd;
        references[0] = false;
        textFrom[1] = keyEnd + 9;
        textTo[1] = valueEnd;
        references[1] = false;
        return valueEnd + 3;
    }

    /** Takes one attribute apart; the place after it, -1 if it is not all there yet. */
    private int attribute(int from) throws NotSimple {
        byte[] b = data;
        int at = nameEnd(from);
        int nameEnd = at;
        if (at + 2 >= end) {
            return -1;
        }
        byte quote = b[at + 1];
        if (b[at] != '=' || (quote != '"' && quote != '\'')) {
            throw new NotSimple(); // also blanks around the equals sign, which nobody writes
        }
        int i = attributes;
        attributeFrom[i] = from;
        attributeTo[i] = nameEnd;
        textFrom[i] = at + 2;
        references[i] = false;
        boolean high = false;
        at = ValueText.plainEnd(b, at + 2, end, quote);
        while (at < end && b[at] != quote) {
            if (b[at] == '<') {
                throw new NotSimple();
            }
            if (b[at] < 0) {
                high = true;
            } else {
                references[i] = true;
            }
            at = ValueText.plainEnd(b, at + 1, end, quote);
        }
        if (at == end) {
            return -1;
        }
        textTo[i] = at;
        attributes++;
        check(i, high || references[i]);
        return at + 1;
    }

    private void check(int i, boolean closely) throws NotSimple {
        if (closely && !ValueText.allowed(data, textFrom[i], textTo[i])) {
            throw new NotSimple();
        }
        if (references[i]) {
            ValueText.resolved(data, textFrom[i], textTo[i]);
        }
        int length = attributeTo[i] - attributeFrom[i];
        for (int other = 0; other < i; other++) {
            if (attributeTo[other] - attributeFrom[other] == length
                    && Arrays.equals(
                            data, attributeFrom[other], attributeTo[other], data, attributeFrom[i], attributeTo[i])) {
                throw new NotSimple(); // the same attribute twice
            }
        }
    }

    /** The end of an ASCII name without prefix; only the declarations of prefixes are let through. */
    private int nameEnd(int from) throws NotSimple {
        byte[] b = data;
        int stop = end;
        int at = from;
        while (at < stop && NAME[b[at] & 0xFF]) {
            at++;
        }
        if (at == from ? at < stop : !START[b[from] & 0xFF]) {
            throw new NotSimple();
        }
        return at;
    }

    private static final boolean[] START = new boolean[256];
    private static final boolean[] NAME = new boolean[256];

    static {
        for (int c = 'a'; c <= 'z'; c++) {
            START[c] = true;
            START[c - 32] = true;
        }
        START['_'] = true;
        System.arraycopy(START, 0, NAME, 0, 256);
        for (int c = '0'; c <= '9'; c++) {
            NAME[c] = true;
        }
        NAME['.'] = true;
        NAME['-'] = true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    private void count(int from, int to) {
        for (int at = from; at < to; at++) {
            line += data[at] == '\n' ? 1 : 0;
        }
    }

    /** Fetches the next block behind what is left; false at the end. */
    private boolean more() throws IOException, NotSimple {
        if (ended) {
            return false;
        }
        byte[] block = blocks.next();
        int length = block == null ? 0 : blocks.length();
        int kept = end - position;
        if (kept > longest) {
            throw new NotSimple();
        }
        if (kept + length > data.length) {
            data = Arrays.copyOfRange(data, position, position + Math.max(data.length * 2, kept + length));
        } else {
            System.arraycopy(data, position, data, 0, kept);
        }
        if (block != null) {
            System.arraycopy(block, 0, data, kept, length);
        }
        position = 0;
        end = kept + length;
        ended = length == 0;
        return length > 0;
    }
}
