package dev.neike.eventlog.input;

import dev.neike.eventlog.LogRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Text of another encoding as UTF-8; what is not text in that encoding is refused with its line. */
public final class Utf8Input extends InputStream {

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private long line = 1;
    private boolean ended;
    private boolean decoded;

    public Utf8Input(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[4];
        int n = read(one, 0, 4);
        if (n > 1) {
            throw new IOException("single bytes can't be read from a transcoding stream");
        }
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var out = ByteBuffer.wrap(buffer, offset, length);
        while (out.position() == offset) {
            if (!chars.hasRemaining() && !decode()) {
                return -1;
            }
            encoder.encode(chars, out, decoded);
            if (chars.hasRemaining() && out.position() == offset) {
                throw new IOException("no room for one character");
            }
        }
        return out.position() - offset;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean decode() throws IOException {
        if (decoded) {
            return false;
        }
        if (!ended) {
            bytes.compact();
            int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = n < 0;
            bytes.position(bytes.position() + Math.max(n, 0)).flip();
        }
        chars.clear();
        var result = decoder.decode(bytes, chars, ended);
        chars.flip();
        for (int i = 0; i < chars.limit(); i++) {
            line += chars.get(i) == '\n' ? 1 : 0;
        }
        if (result.isError()) {
            throw LogRefused.because(
                    LogRefused.Reason.WRONG_ENCODING,
                    "Line " + line + " is not text in the encoding " + charset.name() + "; choose another encoding.",
                    Map.of("encoding", charset.name(), "line", line));
        }
        decoded = ended && result.isUnderflow();
        return true;
    }
}
