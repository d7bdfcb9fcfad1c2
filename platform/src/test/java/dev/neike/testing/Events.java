package dev.neike.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a server tells an open page. */
public final class Events implements AutoCloseable {

    private static final String DATA = "data:";

    private final InputStream stream;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    Events(InputStream stream) {
        this.stream = stream;
        Thread.startVirtualThread(this::read);
    }

    /** The data of the next event, or nothing where none comes in time. */
    public Optional<String> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(told.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.startsWith(DATA))
                    .map(line -> line.substring(DATA.length()).strip())
                    .forEach(told::add);
        } catch (IOException | RuntimeException e) {
            told.add("closed");
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
