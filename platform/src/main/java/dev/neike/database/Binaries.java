package dev.neike.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs as they lie on the class path for this machine, unpacked once per version. */
record Binaries(Path home) {
    /** The version of the archives in the project's dependencies. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /**
     * Unpacks below {@code parent} unless that was done before; never leaves half of it under the final name. Of several
     * processes, or threads, that come at the same time one unpacks and the others wait for it.
     */
    static Binaries in(Path parent) {
        Path home = parent.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpackOnce(parent, home);
        }
        return new Binaries(home);
    }

    private static synchronized void unpackOnce(Path parent, Path home) {
        Path turn = parent.resolve(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.isDirectory(home)) {
                unpack(parent, home);
            }
        } catch (IOException e) {
            throw notUnpacked(parent, e);
        }
    }

    private static void unpack(Path parent, Path home) {
        Platform platform = Platform.current();
        try (InputStream archive = Binaries.class.getResourceAsStream("/" + platform.archive())) {
            if (archive == null) {
                throw new Trouble("platform.unsupported", platform);
            }
            removeLeftovers(parent);
            Path part = parent.resolve(home.getFileName() + ".part-" + UUID.randomUUID());
            Files.createDirectories(part);
            extract(archive, part);
            Files.setPosixFilePermissions(part, fromString("rwxr-xr-x"));
            Files.move(part, home, ATOMIC_MOVE);
        } catch (IOException e) {
            throw notUnpacked(parent, e);
        }
    }

    private static Trouble notUnpacked(Path parent, IOException e) {
        return Trouble.because(e, DiskFull.is(e) ? "disk.full" : "folder.notWritable", parent);
    }

    /** What an interrupted run left behind. */
    private static void removeLeftovers(Path parent) throws IOException {
        try (var leftovers = Files.newDirectoryStream(parent, "postgresql-*.part-*")) {
            for (Path leftover : leftovers) {
                PrivateFiles.deleteTree(leftover);
            }
        }
    }

    private static void extract(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (isWanted(entry.getName())) {
                    extract(tar, entry, target);
                }
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, target.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, path);
            Files.setPosixFilePermissions(path, fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
        }
    }

    /** Leaves out what only serves to compile against PostgreSQL. */
    private static boolean isWanted(String name) {
        return Arrays.stream(new String[] {".a", ".h", ".pc"}).noneMatch(name::endsWith);
    }
}
