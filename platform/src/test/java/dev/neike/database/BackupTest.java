package dev.neike.database;

import static dev.neike.database.Sql.column;
import static dev.neike.database.Sql.connect;
import static dev.neike.database.Sql.execute;
import static dev.neike.database.Sql.value;
import static dev.neike.database.TestFolder.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BackupTest {
    private final TestFolder tests = new TestFolder();
    private final Path data = tests.resolve("data");
    private final Path file = tests.resolve("file.neike");
    private final Path restored = tests.resolve("restored");

    @AfterEach
    void removeFolder() {
        tests.close();
    }

    @Test
    void keepsEveryRowCommittedBeforeItsEndWhileAWriterIsAtWork() throws Exception {
        long committedBeforeTheEnd;
        try (DataFolder folder = DataFolder.open(data);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS)) {
            fill(postgres.address());
            try (var writer = new Writer(postgres.address());
                    Connection superuser = postgres.superuser();
                    var archive = new ArchiveWriter(PrivateFiles.create(file))) {
                writer.waitFor(50);
                var watch = new StopWatcher(superuser, writer::committed);
                new BackupSession(folder.paths(), watch.connection()).copyTo(archive);
                committedBeforeTheEnd = watch.seen();
                writer.waitFor(committedBeforeTheEnd + 50);
            }
        }
        assertThat(committedBeforeTheEnd).isGreaterThan(50);

        Restore.into(restored, file);

        try (DataFolder folder = DataFolder.open(restored);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                Connection connection = connect(postgres.address())) {
            long last = Long.parseLong(value(connection, "SELECT max(id) FROM written"));
            assertThat(last).isGreaterThanOrEqualTo(committedBeforeTheEnd);
            assertThat(value(connection, "SELECT count(*) FROM written")).isEqualTo(Long.toString(last));
            assertThat(value(connection, "SELECT count(*) FROM filled WHERE md5(payload) = sum"))
                    .isEqualTo("3000");
            assertSound(folder, postgres);
        }
    }

    @Test
    void worksOnARunningDatabaseAndOnAStoppedOne() throws Exception {
        Path second = tests.resolve("second.neike");
        try (DataFolder folder = DataFolder.open(data);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS)) {
            execute(postgres.address(), "CREATE TABLE kept AS SELECT 1 AS one");
            Backup.Summary summary = Backup.write(data, file);
            assertThat(summary.bytes()).isEqualTo(Files.size(file));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            execute(postgres.address(), "INSERT INTO kept VALUES (2)");
        }
        Backup.write(data, second);
        Restore.into(restored, second);
        try (DataFolder folder = DataFolder.open(restored);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                Connection connection = connect(postgres.address())) {
            assertThat(column(connection, "SELECT one FROM kept ORDER BY one")).containsExactly("1", "2");
        }
    }

    @Test
    void neverOverwritesAFileAndLeavesNothingHalf() throws Exception {
        try (DataFolder folder = DataFolder.open(data)) {
            EmbeddedPostgres.start(folder, SETTINGS).close();
        }
        Files.writeString(file, "mine");
        assertTrouble("backup.exists", () -> Backup.write(data, file));
        assertThat(file).hasContent("mine");
        assertTrouble("backup.notWritten", () -> Backup.write(data, tests.resolve("no/such/folder")));
        assertTrouble("backup.noDatabase", () -> Backup.write(tests.resolve("nothing"), tests.resolve("x")));
        assertThat(tests.resolve("x.part")).doesNotExist();
    }

    private static void fill(DatabaseAddress address) throws SQLException {
        execute(address, """
                CREATE TABLE filled (id int PRIMARY KEY, payload text, sum text);
                INSERT INTO filled
                SELECT id, payload, md5(payload)
                FROM (SELECT id, string_agg(md5(id || '-' || n), '') AS payload
                      FROM generate_series(1, 3000) AS id, generate_series(1, 200) AS n GROUP BY id) AS made;
                CREATE TABLE written (id bigint PRIMARY KEY, word text);
                """);
    }

    /** Reads every page of every table and index: checksums, tuples, and each table's rows in its indexes. */
    private static void assertSound(DataFolder folder, EmbeddedPostgres postgres) throws SQLException {
        var address = new DatabaseAddress(
                postgres.address().url(),
                Superuser.NAME,
                Credentials.read(folder.credentials()).superuser());
        try (Connection connection = connect(address)) {
            execute(connection, "CREATE EXTENSION amcheck");
            assertThat(column(connection, """
                    SELECT relname || ': ' || msg
                    FROM pg_class CROSS JOIN LATERAL verify_heapam(pg_class.oid)
                    WHERE relkind IN ('r', 't') AND relpersistence = 'p'
                    """)).isEmpty();
            assertThat(column(connection, """
                    SELECT bt_index_check(pg_index.indexrelid, true)
                    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
                    WHERE amname = 'btree' AND relpersistence = 'p' AND indisvalid
                    """)).hasSizeGreaterThan(100);
            assertThat(value(connection, "SELECT sum(checksum_failures) FROM pg_stat_database"))
                    .isEqualTo("0");
        }
    }

    static void assertTrouble(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(call)
                .satisfies(trouble -> assertThat(trouble.key()).isEqualTo(key));
    }
}
