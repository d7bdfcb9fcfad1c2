package dev.neike.database;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup says about itself.
 *
 * @param postgresql the full version of the server
 * @param platform where it was taken: files of another processor or system are not readable with certainty
 * @param taken when the copying had ended
 * @param sums SHA-256 of the list of all files' sums
 */
record Manifest(String postgresql, String platform, Instant taken, String sums) {
    static final String FORMAT = "1";

    String text() {
        return """
                # A backup of Neike's embedded database. `neike restore` reads it.
                format=%s
                postgresql=%s
                platform=%s
                taken=%s
                sums=%s
                """.formatted(FORMAT, postgresql, platform, taken, sums);
    }

    /** Throws {@link IOException} where a line is missing. */
    static Manifest parse(String text) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(text));
        if (!FORMAT.equals(lines.getProperty("format"))) {
            throw new IOException("format " + lines.getProperty("format"));
        }
        return new Manifest(
                line(lines, "postgresql"),
                line(lines, "platform"),
                Instant.parse(line(lines, "taken")),
                line(lines, "sums"));
    }

    private static String line(Properties lines, String name) throws IOException {
        String value = lines.getProperty(name);
        if (value == null) {
            throw new IOException(name);
        }
        return value;
    }

    String major() {
        return postgresql.replaceFirst("\\..*", "");
    }
}
