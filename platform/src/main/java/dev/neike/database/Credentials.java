package dev.neike.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The generated passwords of the embedded server: one for its superuser, used by the launcher only, and one for the
 * role the application works under.
 */
record Credentials(String superuser, String application) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Credentials generate() {
        return new Credentials(password(), password());
    }

    static Credentials read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw Trouble.because(e, "credentials.unreadable", file);
        }
        String superuser = properties.getProperty("superuser");
        String application = properties.getProperty("application");
        if (superuser == null || application == null) {
            throw new Trouble("credentials.unreadable", file);
        }
        return new Credentials(superuser, application);
    }

    /** Replaces the file at once; only its owner may read it. */
    void write(Path file) {
        try {
            PrivateFiles.write(file, "superuser=" + superuser + "\napplication=" + application + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps passwords out of logs. */
    @Override
    public String toString() {
        return "Credentials[hidden]";
    }

    private static String password() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
