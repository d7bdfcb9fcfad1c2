package dev.neike.database;

import java.nio.file.Path;

/** Where things lie in a data folder, whoever holds it. */
record DataPaths(Path root) {

    Path logs() {
        return root.resolve("log");
    }

    Path cluster() {
        return root.resolve("database");
    }

    Path credentials() {
        return root.resolve("credentials");
    }

    /** PostgreSQL's own log, in a folder of the account it runs under. */
    Path databaseLogs() {
        return logs().resolve("postgresql");
    }
}
