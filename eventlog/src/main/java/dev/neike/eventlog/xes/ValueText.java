package dev.neike.eventlog.xes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What stands between the quotes of an attribute: finds its end, checks it, resolves references. */
final class ValueText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long ANDS = '&' * ONES;
    private static final long LESSES = '<' * ONES;
    private static final long BLANKS = ' ' * ONES;

    private ValueText() {}

    /**
     * The place of the first byte that is the quote, or needs a closer look: {@code & <}, a control character, a byte that is
     * not ASCII; {@code to} if there is none.
     */
    static int plainEnd(byte[] b, int from, int to, byte quote) {
        long quotes = quote * ONES;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long word = (long) LONGS.get(b, at);
            long quote8 = word ^ quotes;
            long and8 = word ^ ANDS;
            long less8 = word ^ LESSES;
            long found = (((quote8 - ONES) & ~quote8)
                            | ((and8 - ONES) & ~and8)
                            | ((less8 - ONES) & ~less8)
                            | ((word - BLANKS) & ~word) // below a blank
                            | word) // not ASCII
                    & HIGHS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < to && b[at] >= ' ' && b[at] != quote && b[at] != '&' && b[at] != '<') {
            at++;
        }
        return at;
    }

    /** Whether bytes are UTF-8 of characters that XML allows. */
    static boolean allowed(byte[] b, int from, int to) {
        for (int at = from; at < to; ) {
            int c = b[at];
            if (c >= 0) {
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                    return false;
                }
                at++;
                continue;
            }
            int length = c >= (byte) 0xF0 ? 4 : c >= (byte) 0xE0 ? 3 : 2;
            if (c < (byte) 0xC2 || c > (byte) 0xF4 || at + length > to) {
                return false;
            }
            int point = c & (0xFF >> (length + 1));
            for (int i = 1; i < length; i++) {
                if ((b[at + i] & 0xC0) != 0x80) {
                    return false;
                }
                point = point << 6 | (b[at + i] & 0x3F);
            }
            int least = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
            if (point < least || !allowed(point)) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** The value with its references resolved and its line breaks and tabs as blanks, as XML wants it. */
    static byte[] resolved(byte[] b, int from, int to) throws NotSimple {
        String raw;
        try {
            raw = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(b, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotSimple();
        }
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> {
                    int end = raw.indexOf(';', i);
                    if (end < 0) {
                        throw new NotSimple();
                    }
                    text.appendCodePoint(referred(raw.substring(i + 1, end)));
                    i = end;
                }
                case '\r' -> {
                    if (i + 1 >= raw.length() || raw.charAt(i + 1) != '\n') {
                        text.append(' ');
                    }
                }
                case '\n', '\t' -> text.append(' ');
                default -> text.append(c);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int referred(String name) throws NotSimple {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name);
        };
    }

    private static int number(String name) throws NotSimple {
        if (!name.matches("#([0-9]{1,7}|x[0-9a-fA-F]{1,6})")) {
            throw new NotSimple();
        }
        int point =
                name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        if (!allowed(point)) {
            throw new NotSimple();
        }
        return point;
    }

    /** The Char production of XML 1.0. */
    private static boolean allowed(int point) {
        return point == 9
                || point == 10
                || point == 13
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
