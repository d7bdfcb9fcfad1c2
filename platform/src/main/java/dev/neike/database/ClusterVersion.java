package dev.neike.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The major version of PostgreSQL that made a cluster; another one cannot read its files. */
final class ClusterVersion {
    private ClusterVersion() {}

    static String of(Path cluster) throws IOException {
        return Files.readString(cluster.resolve("PG_VERSION")).strip();
    }

    static void check(Path cluster) throws IOException {
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            throw new Trouble("database.incomplete", cluster);
        }
        String found = of(cluster);
        if (!found.equals(Integer.toString(Binaries.MAJOR))) {
            throw new Trouble("database.otherVersion", cluster, found, Binaries.MAJOR);
        }
    }
}
