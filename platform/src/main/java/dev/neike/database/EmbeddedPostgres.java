package dev.neike.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own on a data folder, running until closed. Its files outlive it; a server that a killed
 * predecessor left running is stopped first.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String APPLICATION = "neike";

    private final DataFolder folder;
    private final Server server;
    private final int port;
    private final Credentials credentials;
    private final Optional<ProcessHandle> process;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DataFolder folder, Server server, int port, Credentials credentials) {
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.credentials = credentials;
        this.process = Postmaster.read(folder.cluster()).flatMap(found -> ProcessHandle.of(found.pid()));
    }

    /** Durable, with all its files in the folder; throws {@link Trouble}. */
    public static EmbeddedPostgres start(DataFolder folder) {
        return start(folder, ServerSettings.DURABLE);
    }

    public static EmbeddedPostgres start(DataFolder folder, ServerSettings settings) {
        try {
            Server server = prepare(folder, settings);
            return started(folder, server, server.start(settings));
        } catch (IOException e) {
            throw Trouble.because(e, DiskFull.is(e) ? "disk.full" : "folder.notWritable", folder.root());
        }
    }

    private static Server prepare(DataFolder folder, ServerSettings settings) throws IOException {
        Account account = Account.of(folder);
        Path programs = settings.programs().orElse(folder.root());
        Binaries binaries = Binaries.in(programs);
        if (!Files.isDirectory(folder.cluster())) {
            NewCluster.create(folder, binaries, account);
        }
        ClusterVersion.check(folder.cluster());
        makeLogFolder(folder, account);
        account.own(folder.cluster());
        var server = new Server(binaries, account, folder.cluster(), folder.databaseLogs());
        server.stopOrphan();
        return server;
    }

    private static EmbeddedPostgres started(DataFolder folder, Server server, int port) {
        var postgres = new EmbeddedPostgres(folder, server, port, Credentials.read(folder.credentials()));
        try (Connection connection = postgres.superuser()) {
            ApplicationDatabase.ensure(connection, postgres.credentials.application());
            return postgres;
        } catch (SQLException e) {
            postgres.close();
            throw Trouble.because(e, "database.notOurs", e.getMessage());
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    static void makeLogFolder(DataFolder folder, Account account) throws IOException {
        Path logs = folder.databaseLogs();
        if (!Files.isDirectory(logs)) {
            PrivateFiles.folder(logs);
        }
        account.own(logs);
    }

    Connection superuser() throws SQLException {
        return Superuser.connect(folder.cluster(), port, credentials);
    }

    /** For the application: a role that owns its database and has no other rights. */
    public DatabaseAddress address() {
        return address(APPLICATION);
    }

    DatabaseAddress address(String database) {
        return new DatabaseAddress(Superuser.url(port, database), APPLICATION, credentials.application());
    }

    /** Completes when the server has ended, told to or not. */
    public CompletableFuture<Void> onEnd() {
        return process.map(found -> found.onExit().<Void>thenApply(ended -> null))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** CPU time of the server's processes that are alive. */
    public Duration processorTime() {
        return process.stream()
                .flatMap(found -> Stream.concat(Stream.of(found), found.descendants()))
                .flatMap(found -> found.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Waits until everything is written and the server is gone; the folder stays locked for its holder. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop();
        }
    }
}
