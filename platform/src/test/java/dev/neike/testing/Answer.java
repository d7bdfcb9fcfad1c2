package dev.neike.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What the application answered.
 *
 * @param status the HTTP status
 * @param response the answer as it came
 */
public record Answer(int status, HttpResponse<byte[]> response) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** The body as text, as it was sent. */
    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** What a reader sees: the body without tags, with single spaces. */
    public String text() {
        String main = body().replaceAll("(?s)<(script|style|head)[ >].*?</\\1>", " ");
        return HtmlUtils.htmlUnescape(main.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The header's first value, or empty. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads: path and query, without the host. */
    public String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The forgery token of the first form on the page. */
    public String token() {
        Matcher matcher = TOKEN.matcher(body());
        if (!matcher.find()) {
            throw new AssertionError("no form token on the page: " + text());
        }
        return HtmlUtils.htmlUnescape(matcher.group(1));
    }

    /** The number at the end of the redirect's path: what was just made. */
    public long madeId() {
        Matcher matcher = Pattern.compile("/(\\d+)(?:\\?.*)?$").matcher(location());
        if (!matcher.find()) {
            throw new AssertionError("status " + status + " leads to no new thing: " + location() + " " + text());
        }
        return Long.parseLong(matcher.group(1));
    }
}
