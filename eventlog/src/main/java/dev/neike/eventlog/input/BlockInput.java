package dev.neike.eventlog.input;

import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks as a stream for a parser, which tells when it has got somewhere; a value without end is refused. */
public final class BlockInput extends InputStream {

    private final Blocks blocks;
    private final Runnable listener;
    private final int valueLimit;
    private byte @Nullable [] block;
    private int at;
    private int end;
    private long sinceProgress;

    /** @param listener told of every block */
    public BlockInput(Blocks blocks, Limits limits, Runnable listener) {
        this.blocks = blocks;
        this.listener = listener;
        this.valueLimit = limits.valueBytes();
    }

    /** An element has ended. */
    public void progressed() {
        sinceProgress = 0;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (at == end && !fetch()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(java.util.Objects.requireNonNull(block), at, buffer, offset, n);
        at += n;
        sinceProgress += n;
        if (sinceProgress > valueLimit) {
            throw LogRefused.because(
                    LogRefused.Reason.TOO_LARGE,
                    "A single name or value is longer than " + valueLimit + " bytes; that is no event log.",
                    Map.of("limit", valueLimit));
        }
        return n;
    }

    private boolean fetch() throws IOException {
        listener.run();
        block = blocks.next();
        at = 0;
        end = block == null ? 0 : blocks.length();
        return end > 0;
    }
}
