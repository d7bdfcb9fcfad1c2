package dev.neike.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How an embedded server is to run.
 *
 * @param programs below which folder PostgreSQL's programs are unpacked; null: in the data folder
 * @param durable false only for data nobody will miss: a crash of the machine may then destroy it
 */
public record ServerSettings(Optional<Path> programs, boolean durable) {
    public static final ServerSettings DURABLE = new ServerSettings(Optional.empty(), true);

    public ServerSettings withPrograms(Path folder) {
        return new ServerSettings(Optional.of(folder), durable);
    }

    /** Quick, for tests and trial runs. */
    public ServerSettings forgetful() {
        return new ServerSettings(programs, false);
    }

    /** The server's configuration; it listens on the loopback address alone. */
    String configuration(int port, Path logs) {
        return """
                # Written by Neike at each start; changes made here are lost.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                max_replication_slots = 4
                max_wal_senders = 0
                wal_level = replica
                shared_buffers = 128MB
                effective_cache_size = 512MB
                maintenance_work_mem = 64MB
                work_mem = 8MB
                jit = off
                timezone = 'UTC'
                lc_messages = 'C'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_line_prefix = '%%m [%%p] %%u@%%d '
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                """.formatted(port, logs.toString().replace("'", "''"), onOff(), onOff(), onOff());
    }

    private String onOff() {
        return durable ? "on" : "off";
    }
}
