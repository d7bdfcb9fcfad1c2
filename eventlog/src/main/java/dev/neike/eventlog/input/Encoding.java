package dev.neike.eventlog.input;

import dev.neike.eventlog.LogRefused;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Map;

/** Finds the character encoding of text by looking at its beginning. */
public final class Encoding {

    private Encoding() {}

    /**
     * @param name of the charset
     * @param bom length of the byte order mark that says so, else 0
     * @param guessed whether other encodings would fit as well
     */
    public record Found(String name, int bom, boolean guessed) {}

    public static Found look(byte[] b, int length) {
        if (starts(b, length, 0xEF, 0xBB, 0xBF)) {
            return new Found("UTF-8", 3, false);
        }
        if (starts(b, length, 0xFF, 0xFE)) {
            return new Found("UTF-16LE", 2, false);
        }
        if (starts(b, length, 0xFE, 0xFF)) {
            return new Found("UTF-16BE", 2, false);
        }
        if (length >= 4 && zeros(b, length, 1) > 0.3 && zeros(b, length, 0) < 0.05) {
            return new Found("UTF-16LE", 0, true);
        }
        if (length >= 4 && zeros(b, length, 0) > 0.3 && zeros(b, length, 1) < 0.05) {
            return new Found("UTF-16BE", 0, true);
        }
        if (utf8(b, length)) {
            return new Found("UTF-8", 0, false);
        }
        return new Found(chinese(b, length) ? "GB18030" : "windows-1252", 0, true);
    }

    /** The encoding somebody says it is, with the length of its mark. */
    public static Found named(String name, byte[] b) {
        return new Found(name, bom(b, b.length, charset(name)), false);
    }

    /** Length of the byte order mark of that encoding at the beginning. */
    public static int bom(byte[] b, int length, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && starts(b, length, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        // "UTF-16" itself needs its mark: it says which of the two it is.
        boolean utf16 = charset.name().startsWith("UTF-16") && charset.name().length() > 6;
        return utf16 && (starts(b, length, 0xFF, 0xFE) || starts(b, length, 0xFE, 0xFF)) ? 2 : 0;
    }

    public static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw LogRefused.because(
                    LogRefused.Reason.BAD_MAPPING,
                    "The encoding \"" + name + "\" is not known; use UTF-8, GB18030, UTF-16LE or windows-1252.",
                    Map.of("part", "encoding", "value", name));
        }
    }

    private static boolean starts(byte[] b, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Share of zero bytes among those at even (0) or odd (1) places. */
    private static double zeros(byte[] b, int length, int parity) {
        int looked = Math.min(length, 4096);
        int zeros = 0;
        for (int i = parity; i < looked; i += 2) {
            zeros += b[i] == 0 ? 1 : 0;
        }
        return zeros / (looked / 2.0);
    }

    /** Whether all is UTF-8, but for a character cut off at the end. */
    private static boolean utf8(byte[] b, int length) {
        for (int cut = 0; cut <= 3 && cut <= length; cut++) {
            try {
                Utf8.check(b, 0, length - cut);
                return true;
            } catch (java.nio.charset.CharacterCodingException e) {
                if (length - cut > 0 && b[length - cut - 1] >= 0) {
                    return false; // the fault is not at the end
                }
            }
        }
        return false;
    }

    /**
     * GBK writes a common character as two bytes from 0xA1 up; western text has single bytes above 0x7F between letters. So it
     * is Chinese if nearly all high bytes come in such pairs.
     */
    private static boolean chinese(byte[] b, int length) {
        int paired = 0;
        int single = 0;
        for (int i = 0; i < length; i++) {
            if (b[i] >= 0) {
                continue;
            }
            boolean pair = (b[i] & 0xFF) >= 0xA1 && i + 1 < length && (b[i + 1] & 0xFF) >= 0xA1;
            if (pair) {
                paired++;
                i++;
            } else {
                single++;
            }
        }
        return paired > 9 * single;
    }

    /** UTF-8 checks without making text. */
    private static final class Utf8 {
        static void check(byte[] b, int from, int to) throws java.nio.charset.CharacterCodingException {
            int at = from;
            while (at < to && b[at] >= 0) {
                at++;
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var in = java.nio.ByteBuffer.wrap(b, at, to - at);
            var out = java.nio.CharBuffer.allocate(8192);
            while (true) {
                var result = decoder.decode(in, out.clear(), true);
                if (result.isError()) {
                    result.throwException();
                }
                if (result.isUnderflow()) {
                    return;
                }
            }
        }
    }

    /** The bytes without mark, decoded as well as can be. */
    public static String text(byte[] b, int length, Found found) {
        return new String(Arrays.copyOfRange(b, found.bom(), length), charset(found.name()));
    }
}
