package dev.neike.database;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup in the making: a zip with a list of SHA-256 sums that {@code sha256sum -c} reads, and a manifest, both at its
 * end.
 */
final class ArchiveWriter implements AutoCloseable {
    static final String SUMS = "SHA256SUMS";
    static final String MANIFEST = "manifest.properties";
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    ArchiveWriter(FileChannel channel) {
        this.channel = channel;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void addFolder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    void add(String name, byte[] content) throws IOException {
        add(name, new ByteArrayInputStream(content));
    }

    void add(String name, InputStream content) throws IOException {
        var digested = new DigestInputStream(content, Sha256.digest());
        zip.putNextEntry(new ZipEntry(name));
        digested.transferTo(zip);
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digested.getMessageDigest().digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    void finish(String postgresql, Platform platform) throws IOException {
        byte[] list = sums.toString().getBytes(StandardCharsets.UTF_8);
        add(SUMS, list);
        var manifest = new Manifest(
                postgresql, platform.toString(), Instant.now().truncatedTo(ChronoUnit.SECONDS), Sha256.of(list));
        add(MANIFEST, manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
