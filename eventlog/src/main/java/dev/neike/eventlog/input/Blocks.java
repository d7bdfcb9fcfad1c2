package dev.neike.eventlog.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Fetches a stream ahead on a thread of its own, in large blocks that are used over and over. */
public final class Blocks implements AutoCloseable {

    public static final int SIZE = 1 << 18;
    private static final int COUNT = 8;

    /** A filled block; the last one is shorter, perhaps empty, and may carry what went wrong. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to the other, never compared
    private record Filled(
            byte[] bytes,
            int length,
            boolean last,
            @Nullable Throwable failure) {}

    private final InputStream in;
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(COUNT);
    private final BlockingQueue<Filled> filled = new ArrayBlockingQueue<>(COUNT + 1);
    private final Thread thread;
    private byte @Nullable [] current;
    private boolean ended;

    public Blocks(InputStream in) {
        this.in = in;
        thread = Thread.ofPlatform().daemon().name("neike-unpack").start(this::fill);
    }

    /** The next block, valid until the one after it is asked for, or null at the end; see {@link #length}. */
    public byte @Nullable [] next() throws IOException {
        if (current != null) {
            free.add(current);
            current = null;
        }
        if (ended) {
            return null;
        }
        Filled block;
        try {
            block = filled.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
        if (block.failure != null) {
            ended = true;
            rethrow(block.failure);
        }
        ended = block.last;
        current = block.bytes;
        length = block.length;
        return current;
    }

    private int length;

    /** Bytes in the block that {@link #next} gave. */
    public int length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }

    private void fill() {
        int made = 0;
        try {
            while (true) {
                boolean another = made < COUNT && free.isEmpty();
                byte[] block = another ? new byte[SIZE] : free.take();
                made += another ? 1 : 0;
                int n = in.readNBytes(block, 0, SIZE);
                filled.put(new Filled(block, n, n < SIZE, null));
                if (n < SIZE) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed early
        } catch (Throwable failure) { // whatever it is, the reading thread must learn of it
            if (!filled.offer(new Filled(new byte[0], 0, true, failure))) {
                throw new IllegalStateException("no room to report", failure);
            }
        }
    }

    private static void rethrow(Throwable failure) throws IOException {
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IOException(failure);
        }
    }
}
