package dev.neike.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a browser: keeps cookies, follows no redirect by itself, and sends the forgery token with every form.
 * Paths start with a slash; form fields are given as name, value, name, value.
 */
public final class Visitor {

    private static final String BOUNDARY = "----neike-test-boundary";
    static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final String base;
    /** An address of one's own, so that slowing one visitor down slows no other. */
    private final String address;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String language = "en";
    private @Nullable String token;

    public Visitor(int port) {
        int number = ADDRESSES.incrementAndGet();
        this.base = "http://localhost:" + port;
        this.address = "10.0.%d.%d".formatted(number / 250, number % 250 + 1);
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Reads in this language from now on: {@code en} or {@code zh-CN}. */
    public Visitor reading(String tag) {
        language = tag;
        return this;
    }

    /** Types login and password into the form. */
    public Answer signIn(String login, String password) {
        token = get("/sign-in").token();
        Answer answer = send("/sign-in", "login", login, "password", password);
        token = null;
        return answer;
    }

    public Answer get(String path) {
        return answer(request(path).GET());
    }

    public Answer post(String path, String... fields) {
        return send(path, fields);
    }

    /** As a form does it: a POST with the verb in a hidden field. */
    public Answer put(String path, String... fields) {
        return send(path, with(fields, "_method", "put"));
    }

    /** As a form does it: a POST with the verb in a hidden field. */
    public Answer delete(String path, String... fields) {
        return send(path, with(fields, "_method", "delete"));
    }

    /** A form without its forgery token, as another site would send it. */
    public Answer postWithoutToken(String path, String... fields) {
        return form(path, List.of(fields));
    }

    /** A file to upload. Its bytes go into the request as they are; nobody compares uploads. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(String field, String fileName, byte[] content) {}

    /** A form with files. */
    public Answer upload(String path, List<Upload> files, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<String> all = List.of(with(fields, "_csrf", token()));
        for (int i = 0; i < all.size(); i += 2) {
            part(body, "name=\"" + all.get(i) + "\"", all.get(i + 1).getBytes(StandardCharsets.UTF_8));
        }
        files.forEach(file ->
                part(body, "name=\"" + file.field() + "\"; filename=\"" + file.fileName() + "\"", file.content()));
        end(body);
        return answer(
                request(path).header("Content-Type", MULTIPART).POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Follows server-sent events; close it. */
    public Events follow(String path) {
        try {
            return new Events(client.send(
                            request(path)
                                    .setHeader("Accept", "text/event-stream")
                                    .build(),
                            BodyHandlers.ofInputStream())
                    .body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The cookie with this name, where the application has set one. */
    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private Answer send(String path, String... fields) {
        return form(path, List.of(with(fields, "_csrf", token())));
    }

    private String token() {
        String known = token;
        if (known == null) {
            Answer page = get("/account/password");
            known = page.status() == 200 ? page.token() : get("/sign-in").token();
            token = known;
        }
        return known;
    }

    private Answer form(String path, List<String> fields) {
        List<String> encoded = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            encoded.add(encode(fields.get(i)) + "=" + encode(fields.get(i + 1)));
        }
        BodyPublisher body = BodyPublishers.ofString(String.join("&", encoded));
        return answer(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language)
                .header("X-Forwarded-For", address);
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static void end(ByteArrayOutputStream body) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** As it stands in an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
