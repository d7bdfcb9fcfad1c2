package dev.neike.request.api;

import dev.neike.request.life.Request;
import dev.neike.shell.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which state of a request a program means to change: what stood in the {@code ETag} that it was given.
 *
 * @param version counts changes of any kind
 * @param leg the leg then open
 */
record Expected(int version, int leg) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\\.(\\d{1,9})\"");

    static String tag(Request it) {
        return "\"" + it.version() + "." + it.leg() + "\"";
    }

    /**
     * Reads the header {@code If-Match}.
     *
     * @throws Problem where there is none, or it was never given by us
     */
    static Expected of(@Nullable String header) {
        if (header == null) {
            throw new Problem(HttpStatus.PRECONDITION_REQUIRED, "request.problem.if-match");
        }
        Matcher matcher = TAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw new Problem(HttpStatus.PRECONDITION_FAILED, "request.conflict.changed");
        }
        return new Expected(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Compares with a request that is locked.
     *
     * @throws Problem where it has changed since
     */
    void check(Request it) {
        if (it.version() != version) {
            throw new Problem(HttpStatus.PRECONDITION_FAILED, "request.conflict.changed");
        }
    }
}
