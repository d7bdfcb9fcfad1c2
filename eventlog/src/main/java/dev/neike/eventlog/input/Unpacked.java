package dev.neike.eventlog.input;

import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.LogSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The unpacked bytes of a source; gzip is found by its magic bytes, and watched. */
public final class Unpacked extends InputStream {

    /** Below this, no ratio is suspicious. */
    private static final long RATIO_COUNTS_FROM = 64L << 20;

    private final CountedInput packed;
    private final InputStream in;
    private final boolean gzipped;
    private final Limits limits;
    private long unpacked;

    private Unpacked(CountedInput packed, InputStream in, boolean gzipped, Limits limits) {
        this.packed = packed;
        this.in = in;
        this.gzipped = gzipped;
        this.limits = limits;
    }

    public static Unpacked open(LogSource source, Limits limits) throws IOException {
        var raw = source.open();
        try {
            var packed = new CountedInput(raw);
            byte[] magic = packed.readNBytes(2);
            var whole = new SequenceInputStream(new java.io.ByteArrayInputStream(magic), packed);
            boolean gzipped = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
            if (!gzipped) {
                return new Unpacked(packed, whole, false, limits);
            }
            try {
                return new Unpacked(packed, new GZIPInputStream(whole, 1 << 16), true, limits);
            } catch (EOFException | ZipException e) {
                throw refusal(e);
            }
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    public boolean gzipped() {
        return gzipped;
    }

    /** Bytes of the stored source read so far; may be asked from any thread. */
    public long packedBytes() {
        return packed.count();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n;
        try {
            n = in.read(buffer, offset, length);
        } catch (EOFException | ZipException e) {
            throw refusal(e);
        }
        unpacked += Math.max(n, 0);
        guard();
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void guard() {
        boolean inflated = gzipped
                && unpacked > RATIO_COUNTS_FROM
                && unpacked > limits.unpackedRatio() * Math.max(1, packed.count());
        if (inflated || unpacked > limits.unpackedBytes()) {
            throw LogRefused.because(
                    Reason.EXPANDS_TOO_MUCH,
                    "The file unpacks to far more than it holds (over " + (unpacked >> 20)
                            + " MiB); if it is a real log, unpack it or raise the limit.",
                    Map.of("unpacked", unpacked, "limit", inflated ? limits.unpackedRatio() : limits.unpackedBytes()));
        }
    }

    private static LogRefused refusal(IOException e) {
        return e instanceof EOFException
                ? LogRefused.because(
                        Reason.TRUNCATED_GZIP,
                        "The gzip file ends too early; copy or upload it again, whole.",
                        Map.of())
                : LogRefused.because(
                        Reason.DAMAGED_GZIP,
                        "The gzip file is damaged (" + e.getMessage() + "); copy or upload it again.",
                        Map.of("detail", String.valueOf(e.getMessage())));
    }
}
