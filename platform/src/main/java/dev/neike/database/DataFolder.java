package dev.neike.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which everything lasting lies, held by an exclusive lock until closed. A second holder, in this or any
 * other process of the machine, is refused; the lock of a killed process is gone by itself.
 */
public final class DataFolder implements AutoCloseable {
    /** On POSIX systems closing any channel on a file drops the whole process's lock on it, so never open it twice. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Creates the folder if need be and locks it; throws {@link Trouble} if it is held, or no writable folder. */
    public static DataFolder open(Path folder) {
        Path root = create(folder);
        if (!HELD.add(root)) {
            throw new Trouble("folder.inUse", root);
        }
        try {
            return new DataFolder(root, lock(root));
        } catch (RuntimeException e) {
            HELD.remove(root);
            throw e;
        }
    }

    private static Path create(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Trouble("folder.isFile", folder.toAbsolutePath().normalize());
        }
        try {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            createPrivate(folder);
            return folder.toRealPath();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Root's is open to whoever knows a way into it, for the database runs under another account. */
    private static void createPrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectory(folder, asFileAttribute(fromString(Account.isRoot() ? "rwx--x--x" : "rwx------")));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static FileChannel lock(Path root) {
        Path file = root.resolve("neike.lock");
        try {
            FileChannel channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    asFileAttribute(fromString("rw-------")));
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Trouble("folder.inUse", root);
            }
            createPrivate(new DataPaths(root).logs());
            return channel;
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    private static Trouble unwritable(Path folder, IOException e) {
        return DiskFull.is(e)
                ? Trouble.because(e, "disk.full", folder.toAbsolutePath().normalize())
                : Trouble.because(
                        e, "folder.notWritable", folder.toAbsolutePath().normalize());
    }

    public Path root() {
        return root;
    }

    DataPaths paths() {
        return new DataPaths(root);
    }

    Path cluster() {
        return paths().cluster();
    }

    Path credentials() {
        return paths().credentials();
    }

    Path databaseLogs() {
        return paths().databaseLogs();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(root);
        }
    }
}
