package dev.neike.launch;

import dev.neike.database.DataFolder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** What has been started so far; closes it in the opposite order, once, whoever asks first. */
final class Running implements AutoCloseable {
    private final DataFolder folder;
    private final CompletableFuture<Database> database;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile @Nullable ConfigurableApplicationContext context;

    Running(DataFolder folder, CompletableFuture<Database> database) {
        this.folder = folder;
        this.database = database;
    }

    void serving(ConfigurableApplicationContext context) {
        this.context = context;
    }

    CompletableFuture<Database> database() {
        return database;
    }

    boolean isClosing() {
        return closing.get();
    }

    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        try (folder) {
            ConfigurableApplicationContext started = context;
            if (started != null) {
                started.close();
            }
            database.join().close();
        } catch (CompletionException e) {
            // The database never came up: whoever started it has been told.
        }
    }
}
