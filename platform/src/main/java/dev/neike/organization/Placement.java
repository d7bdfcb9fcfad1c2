package dev.neike.organization;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a unit's life below one parent.
 *
 * @param parent the unit it belonged to, or {@code null} at the top
 */
public record Placement(@Nullable UnitId parent, Period period) {}
