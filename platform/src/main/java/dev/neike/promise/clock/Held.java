package dev.neike.promise.clock;

import dev.neike.organization.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in somebody's hands.
 *
 * @param unit whose
 * @param bouncedFrom who made the offer, where the time was spent on one that was sent back; then it is nobody's share
 */
record Held(UnitId unit, @Nullable UnitId bouncedFrom, Instant from, Instant to) {}
