package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody with a browser, signed in, and with a program that asks for services. */
final class Reader {

    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("neike_[A-Za-z0-9_-]{43}");
    private static final String BROWSER = """
            Accept: text/html,application/xhtml+xml,*/*;q=0.8\r
            Accept-Language: zh-CN,zh;q=0.9,en;q=0.8\r
            """;

    private final String host;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Reader(String base) {
        this.host = URI.create(base).getAuthority();
    }

    Reader signedIn(Line line, String login) throws IOException {
        Line.Answer answer = post(line, "/sign-in", "login=" + login + "&password=benchmark");
        if (answer.status() != 302 || answer.header("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(login + " could not sign in: " + answer.status());
        }
        return this;
    }

    /** Makes a token for reading and writing requests, and uses it from now on for {@link #ask}. */
    Reader withToken(Line line) throws IOException {
        String made = post(
                        line, "/account/tokens", "name=Benchmark&days=1&scope=requests%3Aread&scope=requests%3Awrite")
                .text();
        var found = TOKEN.matcher(made);
        if (!found.find()) {
            throw new IllegalStateException("no token in " + made);
        }
        token = found.group();
        return this;
    }

    private Line.Answer post(Line line, String path, String body) throws IOException {
        var found = FORGERY.matcher(send(line, get(path, ""), true).text());
        if (!found.find()) {
            throw new IllegalStateException("no form at " + path);
        }
        String form = body + "&_csrf=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
        return send(
                line,
                ("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + BROWSER + cookies()
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form),
                true);
    }

    private Line.Answer send(Line line, String request, boolean keep) throws IOException {
        Line.Answer answer = line.exchange(request.getBytes(StandardCharsets.UTF_8), keep);
        for (String it : answer.headers("Set-Cookie")) {
            String pair = it.split(";", 2)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair);
        }
        return answer;
    }

    private String cookies() {
        return cookies.isEmpty() ? "" : "Cookie: " + String.join("; ", cookies.values()) + "\r\n";
    }

    private String get(String path, String more) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + BROWSER + more + cookies() + "\r\n";
    }

    /** A page as a browser asks for it, compressed; it must be there. */
    void open(Line line, String path) throws IOException {
        Line.Answer answer = send(line, get(path, "Accept-Encoding: gzip\r\n"), false);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
    }

    /** The text of a page. */
    String read(Line line, String path) throws IOException {
        return send(line, get(path, ""), true).text();
    }

    /** Asks for a service as a program does. */
    long ask(Line line, long service, String subject) throws IOException {
        byte[] wish = "{\"service\": %d, \"subject\": \"%s\", \"answers\": {}}"
                .formatted(service, subject)
                .getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST /api/v1/requests HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + wish.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] request = java.util.Arrays.copyOf(head, head.length + wish.length);
        System.arraycopy(wish, 0, request, head.length, wish.length);
        Line.Answer answer = line.exchange(request, false);
        if (answer.status() != 201) {
            throw new IllegalStateException("asking answered " + answer.status());
        }
        String location = answer.header("Location").orElseThrow();
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
