package dev.neike.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A program with a token: no cookies, JSON in and out. */
public final class Program {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final String token;

    public Program(int port, String token) {
        this.base = "http://localhost:" + port;
        this.token = token;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /**
     * Sends JSON.
     *
     * @param headers name, value, name, value
     */
    public Answer send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path);
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return answer(
                request.method(
                        method,
                        json.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(json.getBytes(StandardCharsets.UTF_8))),
                headers);
    }

    /** Sends a file. */
    public Answer upload(String path, String fileName, byte[] content, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Visitor.part(body, "name=\"file\"; filename=\"" + fileName + "\"", content);
        Visitor.end(body);
        return answer(
                request(path)
                        .header("Content-Type", Visitor.MULTIPART)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                headers);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .header("Accept-Language", "en");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer answer(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
