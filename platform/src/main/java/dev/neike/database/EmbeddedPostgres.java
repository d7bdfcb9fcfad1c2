package dev.neike.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

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
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DataFolder folder, Server server, int port, Credentials credentials) {
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.credentials = credentials;
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
        if (!Files.isDirectory(folder.databaseLogs())) {
            Files.createDirectories(folder.logs());
            PrivateFiles.folder(folder.databaseLogs());
        }
        account.own(folder.databaseLogs());
        account.own(folder.cluster());
        var server = new Server(binaries, account, folder.cluster(), folder.databaseLogs());
        server.stopOrphan();
        return server;
    }

    private static EmbeddedPostgres started(DataFolder folder, Server server, int port) {
        var postgres = new EmbeddedPostgres(folder, server, port, Credentials.read(folder.credentials()));
        try (Connection connection = postgres.superuser("postgres")) {
            postgres.verify(connection);
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

    /** Whoever answers on the port must be the server of our cluster. */
    private void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            if (!Path.of(row.getString(1)).equals(folder.cluster())) {
                throw new Trouble("database.notOurs", row.getString(1));
            }
        }
    }

    Connection superuser(String database) throws SQLException {
        DatabaseAddress address = superuserAddress(database);
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    DatabaseAddress superuserAddress(String database) {
        return new DatabaseAddress(url(database), NewCluster.SUPERUSER, credentials.superuser());
    }

    /** For the application: a role that owns its database and has no other rights. */
    public DatabaseAddress address() {
        return address(APPLICATION);
    }

    DatabaseAddress address(String database) {
        return new DatabaseAddress(url(database), APPLICATION, credentials.application());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Waits until everything is written and the server is gone; the folder stays locked for its holder. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop();
        }
    }
}
