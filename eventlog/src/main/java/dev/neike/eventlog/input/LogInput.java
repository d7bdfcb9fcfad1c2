package dev.neike.eventlog.input;

import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogFormat;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.LogSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Map;

/** An opened source: its first bytes to look at, and then all of it. */
public final class LogInput implements AutoCloseable {

    private static final int HEAD = 1 << 14;

    private final Unpacked unpacked;
    private final byte[] head;

    private LogInput(Unpacked unpacked, byte[] head) {
        this.unpacked = unpacked;
        this.head = head;
    }

    /** Opens a source; an empty one is refused. */
    public static LogInput open(LogSource source, Limits limits) throws IOException {
        var unpacked = Unpacked.open(source, limits);
        try {
            byte[] head = unpacked.readNBytes(HEAD);
            var input = new LogInput(unpacked, head);
            if (head.length < HEAD && input.headText().isBlank()) {
                throw LogRefused.because(Reason.EMPTY_FILE, "The file is empty; export the log again.", Map.of());
            }
            return input;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    public boolean gzipped() {
        return unpacked.gzipped();
    }

    /** Bytes of the stored source read so far; may be asked from any thread. */
    public long packedBytes() {
        return unpacked.packedBytes();
    }

    public byte[] head() {
        return head;
    }

    /** The first characters, by the encoding they seem to have. */
    public String headText() {
        return Encoding.text(head, head.length, Encoding.look(head, head.length));
    }

    /** XES if it begins with a tag, CSV if it is text; else refused. */
    public LogFormat format() {
        String text = headText().stripLeading();
        if (text.startsWith("<")) {
            return LogFormat.XES;
        }
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\3\4") || text.startsWith("%PDF")) {
            throw LogRefused.because(
                    Reason.UNKNOWN_FORMAT,
                    "The file is neither XES nor CSV (nor one of them gzipped); export the log in one of these formats.",
                    Map.of());
        }
        return LogFormat.CSV;
    }

    /** Everything from the first byte; can be taken once. */
    public InputStream stream() {
        return new SequenceInputStream(new ByteArrayInputStream(head), unpacked);
    }

    /** Everything after so many bytes of the head; can be taken once. */
    public InputStream streamAfter(int bytes) {
        return new SequenceInputStream(
                new ByteArrayInputStream(Arrays.copyOfRange(head, bytes, head.length)), unpacked);
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
