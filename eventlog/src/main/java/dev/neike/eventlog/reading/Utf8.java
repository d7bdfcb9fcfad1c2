package dev.neike.eventlog.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict decoding. */
public final class Utf8 {

    private Utf8() {}

    public static String text(byte[] bytes) throws WrongText {
        return text(bytes, 0, bytes.length);
    }

    public static String text(byte[] bytes, int from, int to) throws WrongText {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WrongText();
        }
    }
}
