package dev.neike.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private final TestFolder tests = new TestFolder();
    private final Path root = tests.resolve("data");

    @AfterEach
    void removeFolder() {
        tests.close();
    }

    @Test
    void refusesASecondHolderOfTheFolder() {
        try (DataFolder held = DataFolder.open(root)) {
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> DataFolder.open(held.root()))
                    .matches(trouble -> trouble.key().equals("folder.inUse"));
        }
        DataFolder.open(root).close();
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.createFile(root);
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> DataFolder.open(root))
                .matches(trouble -> trouble.key().equals("folder.isFile"));
    }

    @Test
    void refusesAFolderThatCannotBeMade() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> DataFolder.open(Path.of("/proc/neike")))
                .matches(trouble -> trouble.key().equals("folder.notWritable"));
    }
}
