package dev.neike.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Fetches a page of our own as a browser would, redirects included. */
final class PageRequest {
    private static final int PATIENCE_MILLIS = 30_000;

    private PageRequest() {}

    /** The body of whatever was answered, errors too. */
    static String get(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setRequestProperty("Accept", "text/html");
            connection.setReadTimeout(PATIENCE_MILLIS);
            boolean failed = connection.getResponseCode() >= 400;
            try (var in = failed ? connection.getErrorStream() : connection.getInputStream()) {
                return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
