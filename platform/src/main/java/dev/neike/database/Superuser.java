package dev.neike.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections of the launcher itself. */
final class Superuser {
    static final String NAME = "postgres";

    private Superuser() {}

    /** Whoever answers on the port must be the server of that very cluster; throws {@link Trouble} if not. */
    static Connection connect(Path cluster, int port, Credentials credentials) throws SQLException {
        Connection connection = DriverManager.getConnection(url(port, "postgres"), NAME, credentials.superuser());
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            if (!Path.of(row.getString(1)).equals(cluster)) {
                connection.close();
                throw new Trouble("database.notOurs", row.getString(1));
            }
        }
        return connection;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
