package dev.neike.feedback;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side thinks of the other's part, 1 worst to 5 best.
 *
 * @param first by the customer: quality; by the provider: clear input; {@code null} where left out
 * @param second by the customer: speed; by the provider: timely answers; {@code null} where left out
 * @param reason why, asked for at 1 and 2
 */
public record Mark(
        Side side,
        int overall,
        @Nullable Integer first,
        @Nullable Integer second,
        String reason,
        long by,
        String byName,
        Instant markedAt) {

    /** How long a mark may be changed after it was given. */
    public static final Duration CHANGEABLE = Duration.ofDays(7);

    boolean isFinal(Instant now) {
        return now.isAfter(markedAt.plus(CHANGEABLE));
    }
}
