package dev.neike.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A new folder in {@code target} that other accounts may enter; deleted with all in it. */
final class TestFolder implements AutoCloseable {
    static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Durable as in earnest; PostgreSQL is unpacked once for all tests. */
    static final ServerSettings SETTINGS = ServerSettings.DURABLE.withPrograms(TARGET);

    private final Path path;

    TestFolder() {
        try {
            Files.createDirectories(TARGET);
            path = Files.createTempDirectory(TARGET, "data");
            allow("rwxr-xr-x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void allow(String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            PrivateFiles.deleteTree(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
