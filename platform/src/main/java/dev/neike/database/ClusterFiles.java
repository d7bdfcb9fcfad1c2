package dev.neike.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies a cluster's files while they are in use; the server makes up for what changes meanwhile. */
final class ClusterFiles extends SimpleFileVisitor<Path> {
    /** Folders that must exist and whose content belongs to the running server alone. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "current_logfiles", "backup_label.old", "global/pg_control");

    private final Path cluster;
    private final ArchiveWriter archive;

    private ClusterFiles(Path cluster, ArchiveWriter archive) {
        this.cluster = cluster;
        this.archive = archive;
    }

    static void copy(Path cluster, ArchiveWriter archive) throws IOException {
        Files.walkFileTree(cluster, new ClusterFiles(cluster, archive));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        String name = name(folder);
        if (isTemporary(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        archive.addFolder(name.isEmpty() ? "database" : "database/" + name);
        return EMPTIED.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            throw new Trouble("backup.tablespaces");
        }
        if (attributes.isRegularFile() && !isTemporary(file) && !LEFT_OUT.contains(name(file))) {
            try (var in = Files.newInputStream(file)) {
                archive.add("database/" + name(file), in);
            } catch (NoSuchFileException e) {
                // Dropped meanwhile; the log says so too.
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
        return e == null || e instanceof NoSuchFileException
                ? FileVisitResult.CONTINUE
                : super.postVisitDirectory(folder, e);
    }

    private static boolean isTemporary(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("pgsql_tmp") || name.startsWith("pg_internal.init") || name.endsWith(".part");
    }

    private String name(Path path) {
        return cluster.relativize(path).toString();
    }
}
