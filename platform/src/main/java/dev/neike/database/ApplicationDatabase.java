package dev.neike.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The application's role and database; made at the first start, or when an interrupted one left them out. */
final class ApplicationDatabase {
    private ApplicationDatabase() {}

    /** The password is one of our own hexadecimal ones, so it needs no quoting beyond the quotes. */
    static void ensure(Connection connection, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = 'neike'")) {
                statement.execute("CREATE ROLE neike LOGIN PASSWORD '" + password + "'");
            }
            if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = 'neike'")) {
                statement.execute("CREATE DATABASE neike OWNER neike");
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            return !row.next();
        }
    }
}
