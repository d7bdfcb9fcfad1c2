package dev.neike.promise.store;

import dev.neike.promise.store.Change.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A due time that became another.
 *
 * @param from {@code null} where it was not due before: new, or paused
 * @param to {@code null} where it is not due now: paused
 */
public record DueChange(
        long clock,
        Instant at,
        Reason reason,
        @Nullable Instant from,
        @Nullable Instant to) {}
