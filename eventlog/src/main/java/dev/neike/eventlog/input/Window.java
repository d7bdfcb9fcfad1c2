package dev.neike.eventlog.input;

import java.io.IOException;
import java.util.Arrays;

/**
 * The stretch of a stream that a scanner looks at: what it has not done with yet stays, new blocks come behind it. Open to its
 * scanner, for speed.
 */
public final class Window {

    private final Blocks blocks;

    /** Holds the bytes from {@link #position} to {@link #end}. */
    public byte[] data = new byte[Blocks.SIZE * 2];

    /** The first byte that is still needed. */
    public int position;

    public int end;

    /** Whether nothing comes after the end. */
    public boolean ended;

    public Window(Blocks blocks) {
        this.blocks = blocks;
    }

    /** How many bytes are kept. */
    public int kept() {
        return end - position;
    }

    /** Fetches the next block; false if there is none. What was at {@link #position} is at 0 afterwards. */
    public boolean more() throws IOException {
        if (ended) {
            return false;
        }
        byte[] block = blocks.next();
        int length = block == null ? 0 : blocks.length();
        int kept = kept();
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
