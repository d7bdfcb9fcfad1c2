package dev.neike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Needs the built jar, so it runs after packaging: {@code mvn verify}. */
@Tag("slow")
class LauncherIT {
    private Path folder;
    private Path data;
    private String port;

    @BeforeEach
    void choose() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "launched");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = folder.resolve("the data");
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = Integer.toString(socket.getLocalPort());
        }
    }

    @AfterEach
    void remove() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void saysThatAJdkIsMissing() throws Exception {
        assertRefused("Neike needs a JDK 99", Map.of("NEIKE_NEEDS_JAVA", "99"), "start");
        assertRefused("Neike 需要 JDK 99", Map.of("NEIKE_NEEDS_JAVA", "99", "LANG", "zh_CN.UTF-8"), "start");
    }

    @Test
    void passesOverAJavaThatIsTooOldOrNone() throws Exception {
        Map<String, String> misleading = Map.of("NEIKE_JAVA_HOME", "/nowhere", "JAVA_HOME", oldJdk().toString());
        try (Launcher version = Launcher.run(misleading, "version")) {
            assertThat(version.exitCode()).isZero();
            assertThat(version.said()).contains("Neike 0").containsPattern("version \"(2[5-9]|[3-9]\\d)");
        }
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        Files.createFile(data);
        assertRefused("is a file, not a folder", Map.of(), "start", "--data", data.toString());
        assertRefused("cannot be written to", Map.of(), "start", "--data", "/proc/neike");
        assertRefused("无法写入数据目录", Map.of("LC_ALL", "zh_CN.UTF-8"), "start", "--data", "/proc/neike");
    }

    @Test
    void refusesAnUnknownWord() throws Exception {
        assertRefused("There is no command strat", Map.of(), "strat");
        assertRefused("There is no option --prot", Map.of(), "start", "--prot", "1");
    }

    @Test
    void saysWhatIsWrongWithAnExternalDatabase() throws Exception {
        assertRefused(
                "No PostgreSQL answers at postgresql://127.0.0.1:1/neike",
                Map.of("NEIKE_DATABASE_URL", "postgresql://127.0.0.1:1/neike"),
                "start",
                "--data",
                data.toString(),
                "--port",
                port);
    }

    /** One installation's life, for each start takes a while. */
    @Test
    void startsStopsAndMendsWhatAKillLeaves() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link to neike"), Launcher.SCRIPT);
        try (Launcher first = Launcher.run(link, folder, Map.of(), "start", "--data", "the data", "--port", port)) {
            first.waitFor("Ctrl-C");
            assertThat(first.said()).contains("http://localhost:" + port + "/", "one-time password", data.toString());
            assertThat(PageRequest.get("http://localhost:" + port + "/")).contains("<html");
            assertRefused("already running on the data folder", Map.of(), "start", "--data", data.toString());
            assertRefused(
                    "Another program already uses port " + port,
                    Map.of(),
                    "start",
                    "--data",
                    folder.resolve("other").toString(),
                    "--port",
                    port);
            backUp("running.neike");
            first.kill();
        }
        assertThat(serversOf(data)).as("the orphan").isNotEmpty();

        try (Launcher second = Launcher.run(Map.of(), "start", "--data", data.toString(), "--port", port)) {
            second.waitFor("Ctrl-C");
            second.signal(interrupt());
            assertThat(second.exitCode()).isIn(130, 143);
            assertThat(second.said()).contains("Stopped; all data is safe.").doesNotContain("Exception");
        }
        assertThat(serversOf(data)).isEmpty();
        backUp("stopped.neike");

        Path elsewhere = folder.resolve("elsewhere");
        Path backup = folder.resolve("running.neike");
        try (Launcher restore = Launcher.run(Map.of(), "restore", backup.toString(), "--data", elsewhere.toString())) {
            assertThat(restore.exitCode()).as(restore.said()).isZero();
        }
        assertThat(elsewhere.resolve("database/PG_VERSION")).exists();
        assertThat(serversOf(elsewhere)).isEmpty();
    }

    private void backUp(String name) throws Exception {
        try (Launcher backup =
                Launcher.run(Launcher.SCRIPT, folder, Map.of("NEIKE_DATA", data.toString()), "backup", name)) {
            assertThat(backup.exitCode()).as(backup.said()).isZero();
        }
        assertThat(folder.resolve(name)).isNotEmptyFile();
    }

    private static void assertRefused(String sentence, Map<String, String> environment, String... arguments)
            throws Exception {
        try (Launcher launcher = Launcher.run(environment, arguments)) {
            assertThat(launcher.exitCode()).isEqualTo(1);
            assertThat(launcher.said()).contains(sentence).doesNotContain("Exception", "\tat ");
        }
    }

    /** A background job of a shell without job control ignores SIGINT, and so do all its children. */
    private static String interrupt() throws IOException {
        String ignored = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(ignored.substring(7).strip(), 16) & 2) == 0 ? "INT" : "TERM";
    }

    private static List<Long> serversOf(Path data) throws IOException {
        String cluster = data.toRealPath().resolve("database").toString();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> process.info().commandLine().orElse("").contains(cluster))
                    .map(ProcessHandle::pid)
                    .toList();
        }
    }

    private Path oldJdk() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("jdk17/bin"));
        Files.writeString(bin.resolve("javac"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(bin.resolve("javac"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("jdk17/release"), "JAVA_VERSION=\"17.0.2\"\n");
        return folder.resolve("jdk17");
    }
}
