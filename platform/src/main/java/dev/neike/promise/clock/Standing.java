package dev.neike.promise.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a promise stands by what has happened to the request.
 *
 * @param due when it falls due, or did; {@code null} while it pauses before that, and where it was kept
 * @param soon when three quarters of the promised time were counted; {@code null} as above
 * @param pausedSince {@code null} while it runs, and once it has ended
 * @param ended {@code null} until the request is closed, or the offer is over
 */
public record Standing(
        @Nullable Instant due,
        @Nullable Instant soon,
        @Nullable Instant pausedSince,
        @Nullable Instant ended,
        @Nullable Outcome outcome) {

    public Standing {
        if ((ended == null) != (outcome == null)) {
            throw new IllegalArgumentException("ended " + ended + " with " + outcome);
        }
    }
}
