package dev.neike.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about the server of a cluster.
 *
 * @param pid the server's main process
 * @param cluster the cluster it was started on
 * @param port where it listens, 0 while it is not known yet
 */
record Postmaster(long pid, Path cluster, int port) {

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    static Optional<Postmaster> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            int port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
            return Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), cluster, port));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean processExists() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Whether that process is a PostgreSQL server of this very cluster, and not another one that got its number. */
    boolean serves() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::worksInCluster)
                .isPresent();
    }

    /** A server's working folder is its cluster; where the system does not show it, its command line must do. */
    private boolean worksInCluster(ProcessHandle process) {
        Path workingFolder = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            return Files.readSymbolicLink(workingFolder).equals(cluster);
        } catch (IOException | UnsupportedOperationException e) {
            return process.info()
                    .commandLine()
                    .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                    .isPresent();
        }
    }
}
