package dev.neike.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** Forces what was written to the disk before it closes. */
final class SyncedOutput extends FilterOutputStream {
    private final FileChannel channel;

    SyncedOutput(FileChannel channel) {
        super(Channels.newOutputStream(channel));
        this.channel = channel;
    }

    /** The inherited one writes byte by byte. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.force(true);
        }
    }
}
