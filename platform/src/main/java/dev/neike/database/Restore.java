package dev.neike.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;

/** Puts a backup into an empty data folder, after proving that a server comes up on it. */
public final class Restore {

    /** When the backup was taken, and how many files it held. */
    public record Summary(Instant taken, int files) {}

    private Restore() {}

    /** Throws {@link Trouble}, and leaves nothing of the database behind, where anything is wrong. */
    public static Summary into(Path data, Path file) {
        Path source = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(source)) {
            throw new Trouble("restore.noFile", source);
        }
        Archive archive = Archive.open(source);
        checkOrigin(archive);
        archive.verify();
        try (DataFolder folder = DataFolder.open(data)) {
            refuseUnlessEmpty(folder.root());
            return into(folder, archive);
        } catch (IOException e) {
            throw Trouble.because(e, DiskFull.is(e) ? "disk.full" : "folder.notWritable", data);
        }
    }

    private static void checkOrigin(Archive archive) {
        Manifest manifest = archive.manifest();
        if (!manifest.major().equals(Integer.toString(Binaries.MAJOR))) {
            throw new Trouble("restore.otherVersion", archive.file(), manifest.postgresql(), Binaries.MAJOR);
        }
        String here = Platform.current().toString();
        if (!manifest.platform().equals(here)) {
            throw new Trouble("restore.otherPlatform", archive.file(), manifest.platform(), here);
        }
        for (String name : (Iterable<String>)
                Stream.concat(archive.sums().keySet().stream(), archive.folders().stream())::iterator) {
            if (!isSafe(name)) {
                throw new Trouble("backup.unreadable", archive.file(), name);
            }
        }
    }

    /** Only names below {@code database}, without steps upward, and the password file. */
    private static boolean isSafe(String name) {
        Path path = Path.of(name);
        return name.equals("credentials")
                || (!path.isAbsolute() && path.equals(path.normalize()) && path.startsWith("database"));
    }

    private static void refuseUnlessEmpty(Path root) throws IOException {
        try (var entries = Files.list(root)) {
            if (entries.anyMatch(entry -> !entry.getFileName().toString().matches("neike\\.lock|log|postgresql-.*"))) {
                throw new Trouble("restore.notEmpty", root);
            }
        }
    }

    private static Summary into(DataFolder folder, Archive archive) throws IOException {
        Account account = Account.of(folder);
        Path part = NewCluster.part(folder, account);
        Path credentials = part.resolveSibling(part.getFileName() + ".credentials");
        try {
            for (String name : archive.folders()) {
                if (!name.equals("database/")) {
                    createFolders(target(part, name), part);
                }
            }
            int files = archive.extract(name -> synced(name.equals("credentials") ? credentials : target(part, name)));
            syncFolders(part);
            account.ownAll(part);
            prove(folder, account, part, Credentials.read(credentials));
            Files.move(credentials, folder.credentials(), ATOMIC_MOVE);
            Files.move(part, folder.cluster(), ATOMIC_MOVE);
            sync(folder.root());
            return new Summary(archive.manifest().taken(), files);
        } finally {
            Files.deleteIfExists(credentials);
            PrivateFiles.deleteTree(part);
        }
    }

    private static Path target(Path part, String name) {
        return part.resolve(Path.of("database").relativize(Path.of(name)));
    }

    private static void createFolders(Path folder, Path part) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null && !parent.equals(part)) {
                createFolders(parent, part);
            }
            PrivateFiles.folder(folder);
        }
    }

    /** Recovers from the backup and answers a question, which is all a server can do to prove itself. */
    private static void prove(DataFolder folder, Account account, Path part, Credentials credentials)
            throws IOException {
        Binaries binaries = Binaries.in(folder.root());
        EmbeddedPostgres.makeLogFolder(folder, account);
        var server = new Server(binaries, account, part, folder.databaseLogs());
        int port = server.start(ServerSettings.DURABLE);
        try (Connection connection = Superuser.connect(part, port, credentials);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_is_in_recovery()")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new Trouble("restore.failed", "recovery");
            }
        } catch (SQLException e) {
            throw Trouble.because(e, "restore.failed", e.getMessage());
        } finally {
            server.stop();
        }
    }

    private static OutputStream synced(Path file) throws IOException {
        FileChannel channel = PrivateFiles.create(file);
        return new SyncedOutput(channel);
    }

    private static void syncFolders(Path root) throws IOException {
        try (var folders = Files.walk(root)) {
            for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                sync(folder);
            }
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
