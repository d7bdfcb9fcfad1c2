package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a browser, signed in. */
final class Reader {

    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("neike_[A-Za-z0-9_-]{43}");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private String token = "";

    Reader(String base) {
        this.base = base;
    }

    Reader signedIn(String login) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/sign-in", "/sign-in", "login=" + login + "&password=benchmark");
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
        }
        return this;
    }

    /** Makes a token for reading and writing requests, and uses it from now on for {@link #ask}. */
    Reader withToken() throws IOException, InterruptedException {
        String made = post(
                        "/account/tokens",
                        "/account/tokens",
                        "name=Benchmark&days=1&scope=requests%3Aread&scope=requests%3Awrite")
                .body();
        var found = TOKEN.matcher(made);
        if (!found.find()) {
            throw new IllegalStateException("no token in " + made);
        }
        token = found.group();
        return this;
    }

    private HttpResponse<String> post(String form, String path, String body) throws IOException, InterruptedException {
        var found = FORGERY.matcher(get(form));
        if (!found.find()) {
            throw new IllegalStateException("no form at " + form);
        }
        String forgery = URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(body + "&_csrf=" + forgery))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A page, which must be there. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Asks for a service as a program does. */
    long ask(long service, String subject) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1/requests"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"service\": %d, \"subject\": \"%s\", \"answers\": {}}".formatted(service, subject)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("asking answered " + answer.statusCode() + " " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
