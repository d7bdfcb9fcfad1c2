package dev.neike.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Inserts one row after the other into {@code written}, each in a transaction of its own, until closed. */
final class Writer implements AutoCloseable {
    private final DatabaseAddress address;
    private final Thread thread;
    private volatile long committed;
    private volatile boolean stopping;
    private volatile @Nullable SQLException failure;

    Writer(DatabaseAddress address) {
        this.address = address;
        this.thread = Thread.ofPlatform().name("writer").start(this::write);
    }

    private void write() {
        try (Connection connection = Sql.connect(address);
                var insert = connection.prepareStatement("INSERT INTO written VALUES (?, repeat('内客', 500))")) {
            for (long id = 1; !stopping; id++) {
                insert.setLong(1, id);
                insert.executeUpdate();
                committed = id;
            }
        } catch (SQLException e) {
            failure = e;
        }
    }

    long committed() {
        return committed;
    }

    void waitFor(long rows) throws InterruptedException, SQLException {
        while (committed < rows) {
            SQLException failed = failure;
            if (failed != null) {
                throw failed;
            }
            Thread.sleep(5);
        }
    }

    @Override
    public void close() {
        stopping = true;
        while (thread.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
