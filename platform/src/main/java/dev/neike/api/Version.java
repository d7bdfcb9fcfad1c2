package dev.neike.api;

import dev.neike.shell.Conflict;
import dev.neike.shell.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** How often something was changed: its {@code ETag}, which a change takes back in {@code If-Match} (RFC 9110). */
public final class Version {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Version() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Which version a program means to change.
     *
     * @param header what stood in {@code If-Match}
     * @throws Problem where there is none, or it was never given by us
     */
    public static long expected(@Nullable String header) {
        if (header == null) {
            throw new Problem(HttpStatus.PRECONDITION_REQUIRED, "api.problem.if-match");
        }
        Matcher matcher = TAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw new Problem(HttpStatus.PRECONDITION_FAILED, "api.problem.changed");
        }
        return Long.parseLong(matcher.group(1));
    }

    /** Does it; that somebody else has changed it since is told as the precondition that failed. */
    public static void changing(Runnable change) {
        try {
            change.run();
        } catch (Conflict conflict) {
            throw conflict.as(HttpStatus.PRECONDITION_FAILED);
        }
    }
}
