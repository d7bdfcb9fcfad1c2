package dev.neike.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A finished backup; believes nothing in it that its sums do not confirm. */
record Archive(Path file, Manifest manifest, Map<String, String> sums, List<String> folders) {

    /** Reads manifest and list of sums; throws {@link Trouble} where the file is no whole backup. */
    static Archive open(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            Manifest manifest = Manifest.parse(text(zip, ArchiveWriter.MANIFEST));
            String list = text(zip, ArchiveWriter.SUMS);
            if (!Sha256.of(list.getBytes(StandardCharsets.UTF_8)).equals(manifest.sums())) {
                throw new IOException(ArchiveWriter.SUMS);
            }
            List<String> folders = zip.stream()
                    .filter(ZipEntry::isDirectory)
                    .map(ZipEntry::getName)
                    .toList();
            return new Archive(file, manifest, parse(list), folders);
        } catch (IOException | RuntimeException e) {
            throw Trouble.because(e, "backup.unreadable", file, e.getMessage());
        }
    }

    /** Where the content of a file of the archive goes. */
    interface Target {
        OutputStream open(String name) throws IOException;
    }

    /** Reads everything; returns the number of files. */
    int verify() {
        return extract(name -> OutputStream.nullOutputStream());
    }

    int extract(Target target) {
        try (var zip = new ZipFile(file.toFile())) {
            for (var sum : sums.entrySet()) {
                try (OutputStream out = target.open(sum.getKey())) {
                    copy(zip, sum.getKey(), sum.getValue(), out);
                }
            }
            return sums.size();
        } catch (IOException e) {
            throw DiskFull.is(e)
                    ? Trouble.because(e, "disk.full", file)
                    : Trouble.because(e, "backup.unreadable", file, e.getMessage());
        }
    }

    private static void copy(ZipFile zip, String name, String sum, OutputStream out) throws IOException {
        var digested = new DigestOutputStream(out, Sha256.digest());
        try (InputStream in = content(zip, name)) {
            in.transferTo(digested);
        }
        digested.flush();
        if (!HexFormat.of().formatHex(digested.getMessageDigest().digest()).equals(sum)) {
            throw new IOException(name);
        }
    }

    private static Map<String, String> parse(String list) throws IOException {
        var sums = new LinkedHashMap<String, String>();
        for (String line : list.lines().toList()) {
            String[] parts = line.split("  ", 2);
            if (parts.length != 2) {
                throw new IOException(ArchiveWriter.SUMS);
            }
            sums.put(parts[1], parts[0]);
        }
        return sums;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = content(zip, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        return zip.getInputStream(entry);
    }
}
