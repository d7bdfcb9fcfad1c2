package dev.neike.eventlog.xes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One tag taken apart, in the bytes where it stands; what is not simple is refused by {@link NotSimple}. */
final class Tag {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int KEY_IS = (int) INTS.get("key=".getBytes(StandardCharsets.US_ASCII), 0);
    private static final long END_AND_VALUE_IS = (long) LONGS.get("\" value=".getBytes(StandardCharsets.US_ASCII), 0);
    private static final byte[] KEY = "key".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUE = "value".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ATTRIBUTES = 16;

    private byte[] data = new byte[0];
    private int end;
    private boolean closing;
    private boolean empty;
    private int lines;
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

    /** Whether it is an end tag. */
    boolean closing() {
        return closing;
    }

    /** Whether it begins and ends an element at once. */
    boolean empty() {
        return empty;
    }

    /** Line breaks within it. */
    int lines() {
        return lines;
    }

    boolean named(byte[] name) {
        return Arrays.equals(data, nameFrom, nameTo, name, 0, name.length);
    }

    byte[] name() {
        return Arrays.copyOfRange(data, nameFrom, nameTo);
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

    /** Takes the tag apart that begins at a place; the place after it, -1 if it is not all there before the end. */
    int parse(byte[] bytes, int from, int to) throws NotSimple {
        data = bytes;
        end = to;
        lines = 0;
        byte[] b = bytes;
        int at = from + 1;
        closing = b[at] == '/';
        at += closing ? 1 : 0;
        nameFrom = at;
        at = XmlNames.end(b, at, end);
        nameTo = at;
        int tagEnd = closing ? -1 : keyAndValue(at);
        quick = tagEnd >= 0;
        if (quick) {
            return tagEnd;
        }
        attributes = 0;
        empty = false;
        while (true) {
            int blanksFrom = at;
            while (at < end && b[at] <= ' ' && XmlNames.isBlank(b[at])) {
                lines += b[at] == '\n' ? 1 : 0;
                at++;
            }
            if (at + 1 >= end && !(at < end && b[at] == '>')) {
                return -1;
            }
            if (b[at] == '>') {
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
        int at = XmlNames.end(b, from, end);
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
}
