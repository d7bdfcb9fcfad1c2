package dev.neike.request.store;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said on a request.
 *
 * @param internal whether only members of holding units read it
 * @param author who said it, or {@code null} for Neike
 * @param unit for whom they spoke
 */
public record Message(
        long id,
        Kind kind,
        boolean internal,
        @Nullable PersonId author,
        String authorName,
        @Nullable UnitId unit,
        String text,
        Instant at) {

    /** What it was said as. */
    public enum Kind {
        REPLY,
        NOTE,
        QUESTION,
        ANSWER,
        RESOLUTION,
        REASON;

        public String textKey() {
            return "request.message." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static final int LONGEST = 20_000;
}
