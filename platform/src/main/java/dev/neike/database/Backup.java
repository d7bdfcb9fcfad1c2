package dev.neike.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Copies the embedded database into one file, whether the product is running or not. Everything committed before the
 * backup ended is in it.
 */
public final class Backup {

    /** What a finished and checked backup holds: its size and the number of files in it. */
    public record Summary(long bytes, int files) {}

    private Backup() {}

    /** Writes beside {@code file}, reads it back, and only then gives it its name; throws {@link Trouble}. */
    public static Summary write(Path data, Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (!Files.isDirectory(data.resolve("database"))) {
            throw new Trouble("backup.noDatabase", data.toAbsolutePath().normalize());
        }
        refuseToOverwrite(target);
        try {
            return fromServer(new DataPaths(data.toRealPath()), target);
        } catch (IOException e) {
            throw DiskFull.is(e)
                    ? Trouble.because(e, "disk.full", target)
                    : Trouble.because(e, "backup.notWritten", target, e.getMessage());
        } catch (SQLException e) {
            throw Trouble.because(e, "backup.failed", e.getMessage());
        }
    }

    private static void refuseToOverwrite(Path target) {
        if (Files.exists(target)) {
            throw new Trouble("backup.exists", target);
        }
    }

    /** From the running product if there is one, else from a server started for the purpose. */
    private static Summary fromServer(DataPaths paths, Path target) throws IOException, SQLException {
        DataFolder folder;
        try {
            folder = DataFolder.open(paths.root());
        } catch (Trouble trouble) {
            if (!trouble.key().equals("folder.inUse")) {
                throw trouble;
            }
            try (Connection connection = runningServer(paths)) {
                return write(paths, connection, target);
            }
        }
        try (folder;
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
                Connection connection = postgres.superuser()) {
            return write(paths, connection, target);
        }
    }

    private static Connection runningServer(DataPaths paths) {
        Postmaster server = Postmaster.read(paths.cluster()).orElseThrow(() -> new Trouble("backup.notReady"));
        try {
            return Superuser.connect(paths.cluster(), server.port(), Credentials.read(paths.credentials()));
        } catch (SQLException e) {
            throw Trouble.because(e, "backup.notReady");
        }
    }

    private static Summary write(DataPaths paths, Connection connection, Path target) throws IOException, SQLException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            try (var archive = new ArchiveWriter(PrivateFiles.create(part))) {
                new BackupSession(paths, connection).copyTo(archive);
            }
            int files = Archive.open(part).verify();
            refuseToOverwrite(target);
            Files.move(part, target, ATOMIC_MOVE);
            return new Summary(Files.size(target), files);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
