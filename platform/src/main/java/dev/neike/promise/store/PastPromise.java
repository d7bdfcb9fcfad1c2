package dev.neike.promise.store;

import dev.neike.promise.clock.Standing;
import dev.neike.request.life.RequestId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Of a promise, what many of them are compared by.
 *
 * @param promised business time; {@code null} where nothing is promised for the priority
 * @param standing without what only matters while it is open
 */
public record PastPromise(
        RequestId request,
        Kind kind,
        CountedWith countedWith,
        @Nullable Duration promised,
        Standing standing) {}
