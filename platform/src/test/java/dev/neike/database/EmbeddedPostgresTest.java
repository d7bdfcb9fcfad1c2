package dev.neike.database;

import static dev.neike.database.Sql.connect;
import static dev.neike.database.Sql.execute;
import static dev.neike.database.Sql.value;
import static dev.neike.database.TestFolder.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EmbeddedPostgresTest {
    private final TestFolder tests = new TestFolder();
    private final Path root = tests.resolve("with 'quotes'");

    @AfterEach
    void removeFolder() {
        tests.close();
    }

    @Test
    void runsDurablyWithChecksumsAndTheBuiltinLocale() throws Exception {
        try (DataFolder folder = DataFolder.open(root);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                Connection connection = connect(postgres.address())) {
            assertThat(value(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(value(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(value(connection, "SHOW data_checksums")).isEqualTo("on");
            assertThat(value(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(value(connection, "SHOW password_encryption")).isEqualTo("scram-sha-256");
            assertThat(value(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            value(
                                    connection,
                                    "SELECT concat(datlocprovider, datlocale) FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo("bC.UTF-8");
            assertThat(value(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void runsInAFolderThatOthersMayNotEnter() throws Exception {
        assumeThat(!Account.isRoot() || namespacesAreAllowed())
                .as("user namespaces for root")
                .isTrue();
        tests.allow("rwx------");
        try (DataFolder folder = DataFolder.open(root);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                Connection connection = connect(postgres.address())) {
            assertThat(value(connection, "SHOW fsync")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (DataFolder folder = DataFolder.open(root);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () -> connect(new DatabaseAddress(postgres.address().url(), "neike", "guess")))
                    .matches(e -> "28P01".equals(e.getSQLState()));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.credentials())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsDataOverARestartAndLeavesNoProcess() throws Exception {
        long pid;
        try (DataFolder folder = DataFolder.open(root)) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS)) {
                execute(postgres.address(), "CREATE TABLE kept AS SELECT '内客' AS word");
                pid = Postmaster.read(folder.cluster()).orElseThrow().pid();
            }
            assertGone(pid);
            assertThat(Postmaster.file(folder.cluster())).doesNotExist();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                    Connection connection = connect(postgres.address())) {
                assertThat(value(connection, "SELECT word FROM kept")).isEqualTo("内客");
            }
        }
    }

    @Test
    void stopsTheServerThatAKilledPredecessorLeftRunning() throws Exception {
        try (DataFolder folder = DataFolder.open(root)) {
            EmbeddedPostgres orphan = EmbeddedPostgres.start(folder, SETTINGS);
            execute(orphan.address(), "CREATE TABLE kept AS SELECT 1 AS one");
            long pid = Postmaster.read(folder.cluster()).orElseThrow().pid();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                    Connection connection = connect(postgres.address())) {
                assertGone(pid);
                assertThat(value(connection, "SELECT one FROM kept")).isEqualTo("1");
            }
        }
    }

    @Test
    void removesAStaleMarkWhoseNumberBelongsToAnotherProcess() throws Exception {
        try (DataFolder folder = DataFolder.open(root)) {
            EmbeddedPostgres.start(folder, SETTINGS).close();
            Process stranger = new ProcessBuilder("sleep", "60").start();
            try {
                Files.writeString(
                        Postmaster.file(folder.cluster()),
                        stranger.pid() + "\n" + folder.cluster() + "\n1\n5432\n\n127.0.0.1\n\nready\n");
                try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                        Connection connection = connect(postgres.address())) {
                    assertThat(value(connection, "SELECT 1")).isEqualTo("1");
                }
                assertThat(stranger.isAlive()).isTrue();
            } finally {
                stranger.destroy();
            }
        }
    }

    @Test
    void comesBackAfterTheServerItselfWasKilled() throws Exception {
        try (DataFolder folder = DataFolder.open(root)) {
            EmbeddedPostgres first = EmbeddedPostgres.start(folder, SETTINGS);
            execute(first.address(), "CREATE TABLE kept AS SELECT 1 AS one");
            ProcessHandle.of(Postmaster.read(folder.cluster()).orElseThrow().pid())
                    .orElseThrow()
                    .destroyForcibly();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, SETTINGS);
                    Connection connection = connect(postgres.address())) {
                assertThat(value(connection, "SELECT one FROM kept")).isEqualTo("1");
            }
        }
    }

    @Test
    void refusesAClusterOfAnotherMajorVersion() throws Exception {
        try (DataFolder folder = DataFolder.open(root)) {
            EmbeddedPostgres.start(folder, SETTINGS).close();
            Files.writeString(folder.cluster().resolve("PG_VERSION"), "17\n");
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(folder, SETTINGS))
                    .matches(trouble -> trouble.key().equals("database.otherVersion"));
        }
    }

    @Test
    void createsAgainWhatAnInterruptedCreationLeft() throws Exception {
        try (DataFolder folder = DataFolder.open(root)) {
            Path half = Files.createDirectories(folder.root().resolve("database.part-x/base"));
            Files.writeString(half.resolve("1"), "half");
            EmbeddedPostgres.start(folder, SETTINGS).close();
            assertThat(half.getParent()).doesNotExist();
        }
    }

    private static boolean namespacesAreAllowed() {
        return Programs.run(List.of("unshare", "--user", "--map-user=65534", "true"))
                .succeeded();
    }

    /** An ended process may still have its number for a moment, until its parent has taken note. */
    private static void assertGone(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }
}
