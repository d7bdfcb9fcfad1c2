package dev.neike.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests, all on one server that this JVM starts when the first is asked for. The server's files are in
 * {@code target} and used again by the next run, which empties them.
 */
public final class TestDatabase {
    private static final int PATIENCE = 15;

    private static final Queue<CountDownLatch> USES = new ConcurrentLinkedQueue<>();

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A new, empty database and the role that owns it. */
    public static DatabaseAddress fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name + " OWNER " + EmbeddedPostgres.APPLICATION);
        return OnlyServer.POSTGRES.address(name);
    }

    /** Keeps the server up, when the JVM ends, until whoever uses it has let go. */
    public static void awaitAtTheEnd(CountDownLatch use) {
        USES.add(use);
    }

    private static void awaitUses() {
        try {
            for (CountDownLatch use : USES) {
                use.await(PATIENCE, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Connection superuser() throws SQLException {
        return OnlyServer.POSTGRES.superuser();
    }

    static void execute(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started by the first use of the class. */
    private static final class OnlyServer {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            Path target = Path.of("target").toAbsolutePath();
            DataFolder folder = freeFolder(target);
            EmbeddedPostgres postgres = EmbeddedPostgres.start(
                    folder, ServerSettings.DURABLE.withPrograms(target).forgetful());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                awaitUses();
                postgres.close();
                folder.close();
            }));
            removeDatabasesOfEarlierRuns(postgres);
            return postgres;
        }

        /** The next one where another test run holds the first. */
        private static DataFolder freeFolder(Path target) {
            for (int number = 1; ; number++) {
                try {
                    return DataFolder.open(target.resolve("test-database-" + number));
                } catch (Trouble trouble) {
                    if (!trouble.key().equals("folder.inUse")) {
                        throw trouble;
                    }
                }
            }
        }

        private static void removeDatabasesOfEarlierRuns(EmbeddedPostgres postgres) {
            List<String> names = new ArrayList<>();
            try (var connection = postgres.superuser();
                    var statement = connection.createStatement()) {
                try (var rows =
                        statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
                for (String name : names) {
                    statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
