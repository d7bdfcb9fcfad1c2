package dev.neike.organization.table;

import dev.neike.organization.table.UnreadableTable.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text whose encoding was found by looking: a byte order mark decides; else UTF-8 where every byte fits, else GB18030,
 * which spreadsheets in Chinese write.
 *
 * @param encoding the name of the encoding
 */
record Decoded(String text, String encoding) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static Decoded of(byte[] bytes) throws UnreadableTable {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return read(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(Decoded::trouble);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return read(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(Decoded::trouble);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return read(bytes, mark, StandardCharsets.UTF_8)
                .or(() -> mark > 0 ? Optional.empty() : read(bytes, 0, GB18030))
                .orElseThrow(Decoded::trouble);
    }

    private static Optional<Decoded> read(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.chars().anyMatch(Decoded::isNoText)
                    ? Optional.empty()
                    : Optional.of(new Decoded(text, charset.name()));
        } catch (CharacterCodingException notInThisOne) {
            return Optional.empty();
        }
    }

    /** Zeros, other control signs and unassigned or private signs stand in no table that people keep. */
    private static boolean isNoText(int sign) {
        return (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')
                || sign == 0xFFFD
                || (sign >= 0xE000 && sign <= 0xF8FF);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableTable trouble() {
        return new UnreadableTable(Reason.ENCODING, 1, List.of());
    }
}
