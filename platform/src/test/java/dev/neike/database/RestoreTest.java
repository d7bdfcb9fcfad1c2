package dev.neike.database;

import static dev.neike.database.BackupTest.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestoreTest {
    private final TestFolder tests = new TestFolder();
    private final Path file = tests.resolve("file.neike");
    private final Path data = tests.resolve("data");

    @AfterEach
    void removeFolder() {
        tests.close();
    }

    @Test
    void refusesAFileThatIsNoBackup() throws IOException {
        assertTrouble("restore.noFile", () -> Restore.into(data, file));
        Files.writeString(file, "something else");
        assertTrouble("backup.unreadable", () -> Restore.into(data, file));
        assertThat(data).doesNotExist();
    }

    @Test
    void refusesABackupThatWasCutOff() throws IOException {
        write("database/PG_VERSION", "18\n", Binaries.VERSION);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 30));
        assertTrouble("backup.unreadable", () -> Restore.into(data, file));
    }

    @Test
    void refusesABackupWhoseContentWasChanged() throws IOException {
        write("database/PG_VERSION", "18\n", Binaries.VERSION);
        rewrite("database/PG_VERSION", text -> "19\n");
        assertTrouble("backup.unreadable", () -> Restore.into(data, file));
    }

    @Test
    void refusesABackupWhoseListOfSumsWasChanged() throws IOException {
        write("database/PG_VERSION", "18\n", Binaries.VERSION);
        rewrite(ArchiveWriter.SUMS, text -> text.replace('0', '1'));
        assertTrouble("backup.unreadable", () -> Restore.into(data, file));
    }

    @Test
    void refusesNamesThatLeadOutOfTheFolder() throws IOException {
        for (String name : new String[] {"../escaped", "database/../../escaped", "/escaped", "other"}) {
            write(name, "x", Binaries.VERSION);
            assertTrouble("backup.unreadable", () -> Restore.into(data, file));
            assertThat(tests.resolve("escaped")).doesNotExist();
        }
    }

    @Test
    void refusesAnotherMajorVersion() throws IOException {
        write("database/PG_VERSION", "17\n", "17.4.0");
        assertTrouble("restore.otherVersion", () -> Restore.into(data, file));
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        write("database/PG_VERSION", "18\n", Binaries.VERSION);
        Files.createDirectories(data);
        Files.writeString(data.resolve("letter"), "mine");
        assertTrouble("restore.notEmpty", () -> Restore.into(data, file));
        assertThat(data.resolve("letter")).hasContent("mine");
    }

    @Test
    void leavesNoDatabaseBehindWhereItDoesNotComeUp() throws IOException {
        write("database/PG_VERSION", "18\n", Binaries.VERSION);
        assertTrouble("credentials.unreadable", () -> Restore.into(data, file));
        assertThat(data.resolve("database")).doesNotExist();
        try (var left = Files.newDirectoryStream(data, "database*")) {
            assertThat(left).isEmpty();
        }
    }

    private void write(String name, String content, String version) throws IOException {
        Files.deleteIfExists(file);
        try (var archive = new ArchiveWriter(PrivateFiles.create(file))) {
            archive.add(name, content.getBytes(StandardCharsets.UTF_8));
            archive.finish(version, Platform.current());
        }
    }

    private void rewrite(String changed, UnaryOperator<String> change) throws IOException {
        Path copy = tests.resolve("copy");
        try (var in = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) in.stream().map(ZipEntry.class::cast)::iterator) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        (entry.getName().equals(changed) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        Files.move(copy, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
