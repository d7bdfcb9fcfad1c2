package dev.neike.promise.store;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A promise that was computed anew, and why.
 *
 * @param lookAt when it is to be looked at by whoever warns; {@code null} for not unless it becomes another
 */
public record Change(
        Clock before, Clock after, Reason reason, @Nullable Instant lookAt) {

    /** Looked at by the next one who warns. */
    public static final Instant AT_ONCE = Instant.EPOCH;

    public Change(Clock before, Clock after, Reason reason) {
        this(before, after, reason, AT_ONCE);
    }

    /** Why a due time is another. */
    public enum Reason {
        ASKED,
        OFFERED,
        PAUSED,
        RESUMED,
        REOPENED,
        PRIORITY,
        CALENDAR;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
