package dev.neike.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One backup by PostgreSQL's low-level interface ("Making a Base Backup Using the Low Level API" in its manual): the
 * files are copied while they change, with the write-ahead log that makes them consistent. The session must stay open
 * throughout; should it break, the server itself ends the backup and drops the slot.
 */
final class BackupSession {
    private static final Pattern START_SEGMENT = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    private final DataPaths paths;
    private final Connection connection;

    BackupSession(DataPaths paths, Connection connection) {
        this.paths = paths;
        this.connection = connection;
    }

    private record End(String label, String tablespaces, String segment) {}

    void copyTo(ArchiveWriter archive) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            // The slot keeps the log from being recycled until we have copied it.
            statement.execute("SELECT pg_create_physical_replication_slot('neike_backup', true, true)");
            statement.execute("SELECT pg_backup_start('neike', true)");
            ClusterFiles.copy(paths.cluster(), archive);
            archive.add("database/global/pg_control", controlFile());
            End end = stop(statement);
            archive.add("database/backup_label", end.label().getBytes(StandardCharsets.UTF_8));
            if (!end.tablespaces().isBlank()) {
                throw new Trouble("backup.tablespaces");
            }
            copyLog(end, archive);
            statement.execute("SELECT pg_drop_replication_slot('neike_backup')");
        }
        archive.add("credentials", Files.readAllBytes(paths.credentials()));
        archive.finish(Binaries.VERSION, Platform.current());
    }

    private static End stop(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("""
                SELECT labelfile, spcmapfile, pg_walfile_name(lsn) FROM pg_backup_stop(false)
                """)) {
            row.next();
            return new End(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private void copyLog(End end, ArchiveWriter archive) throws IOException {
        Matcher start = START_SEGMENT.matcher(end.label());
        if (!start.find()) {
            throw new Trouble("backup.failed", end.label());
        }
        var segment = WalSegment.of(start.group(1));
        var last = WalSegment.of(end.segment());
        while (segment.compareTo(last) <= 0) {
            Path file = paths.cluster().resolve("pg_wal").resolve(segment.name());
            try (var in = Files.newInputStream(file)) {
                archive.add("database/pg_wal/" + segment.name(), in);
            } catch (NoSuchFileException e) {
                throw Trouble.because(e, "backup.failed", file);
            }
            segment = segment.next();
        }
    }

    /** Read until two readings agree, for the server may be writing it. */
    private byte[] controlFile() throws IOException {
        Path file = paths.cluster().resolve("global").resolve("pg_control");
        byte[] last = Files.readAllBytes(file);
        while (true) {
            byte[] again = Files.readAllBytes(file);
            if (Arrays.equals(last, again)) {
                return again;
            }
            last = again;
        }
    }
}
