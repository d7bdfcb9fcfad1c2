package dev.neike.request.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.shell.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {

    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504));
    private static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800");
    private static final byte[] NOISE = noise();

    @Test
    void areWhatTheContentSays() throws IOException {
        assertThat(type("photo.png", PNG)).isEqualTo("image/png");
        assertThat(type("offer.pdf", PDF)).isEqualTo("application/pdf");
        assertThat(type("报销单.docx", zip("word/document.xml")))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(type("工资.xls", OLD_OFFICE)).isEqualTo("application/vnd.ms-excel");
        assertThat(type("all.zip", zip("a.txt"))).isEqualTo("application/zip");
        assertThat(type("notes.txt", "你好".getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
        assertThat(type("data.json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("application/json");
        assertThat(type("figures.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/csv");
    }

    @Test
    void textOfOlderChineseProgramsIsText() {
        byte[] text = "部门,金额\n采购部,1200\n".repeat(40).getBytes(Charset.forName("GB18030"));
        assertThat(type("报表.csv", text)).isEqualTo("text/csv");
        assertThat(type("说明.txt", text)).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"offer.pdf", "list.xlsx", "letter.doc", "photo.png", "film.mp4", "all.zip", "notes.txt", "a.csv"
            })
    void contentThatNobodyKnowsIsNotWhatTheNamePromises(String name) {
        refused("forged", name, NOISE);
    }

    @Test
    void contentThatNobodyKnowsIsTakenWhereTheNamePromisesNothing() {
        assertThat(type("measurement.dat", NOISE)).isEqualTo("application/octet-stream");
        assertThat(type("no ending", NOISE)).isEqualTo("application/octet-stream");
        assertThat(type("signed.p7s", NOISE)).isEqualTo("application/pkcs7-signature");
    }

    @Test
    void somethingElseThanTheNameSaysIsRefused() throws IOException {
        refused("forged", "photo.png", PDF);
        refused("forged", "offer.pdf", PNG);
        refused("forged", "offer.pdf", zip("a.txt"));
        refused("forged", "list.xlsx", "just words".getBytes(StandardCharsets.UTF_8));
        refused("forged", "photo.jpg", "GIF89a".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup.exe", "setup.txt", "setup.pdf", "setup", "setup.dat"})
    void programsAreRefusedWhateverTheyAreCalled(String name) {
        refused("kind", name, PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.bat",
                "run.sh",
                "page.html",
                "drawing.svg",
                "tool.jar",
                "macro.VBS",
                "start.ps1",
                "a.js",
                "b.lnk",
                "c.hta",
                "d.cmd",
                "e.scr"
            })
    void namesOfProgramsAndPagesAreRefusedWhateverIsInThem(String name) {
        refused("kind", name, "hello".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pagesAndScriptsAreRefusedUnderAnotherName() {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        refused("kind", "notes.txt", page);
        refused("kind", "photo.png", page);
        refused("kind", "run.txt", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Archives are kept as they are: nothing in them is unpacked, so that what they would unpack to is nobody's trouble here. */
    @Test
    void archivesAreNotOpened() throws IOException {
        byte[] bomb = zip("42.zip", "42.zip.zip/../../../../etc/passwd", "x".repeat(30_000));
        assertThat(type("42.zip", bomb)).isEqualTo("application/zip");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'..\\..\\boot.ini', boot.ini",
        "C:\\Users\\me\\a.txt, a.txt",
        "/, file",
        ".., file",
        "'', file",
        "...hidden, hidden",
        "'run.exe. . ', run.exe",
        "'a\u0000.txt', a.txt",
        "'photo\u202Egnp.exe', photognp.exe",
        "'a\u2028b\u200B.txt', ab.txt",
        "'a:b*c?.txt', abc.txt",
        "报价单（终版）.xlsx, 报价单（终版）.xlsx",
    })
    void namesLoseWhatLeadsElsewhereOrDrawsNothing(String given, String kept) {
        assertThat(FileNames.safe(given)).isEqualTo(kept);
    }

    @Test
    void longNamesKeepTheirEndingAndNoHalfSigns() {
        String kept = FileNames.safe("表".repeat(5_000) + ".xlsx");
        assertThat(kept).hasSize(200).endsWith("表.xlsx");
        for (int length = 190; length < 200; length++) {
            String cut = FileNames.safe("a".repeat(length - 190) + "😀".repeat(200) + ".txt");
            assertThat(cut.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE))
                    .isTrue();
            assertThat(cut).hasSizeLessThanOrEqualTo(200).endsWith(".txt");
        }
        assertThat(FileNames.safe("x".repeat(300)).length()).isEqualTo(200);
    }

    private static String type(String name, byte[] content) {
        return FileTypes.of(name, () -> new ByteArrayInputStream(content));
    }

    private static void refused(String why, String name, byte[] content) {
        assertThatThrownBy(() -> type(name, content))
                .as(name)
                .isInstanceOf(Refusal.class)
                .extracting(it -> ((Refusal) it).key())
                .isEqualTo("request.file.refusal." + why);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }

    /** Bytes that are the mark of nothing. */
    private static byte[] noise() {
        byte[] bytes = new byte[4_096];
        new Random(7).nextBytes(bytes);
        bytes[0] = (byte) 0xd3;
        bytes[1] = 0x01;
        return bytes;
    }
}
