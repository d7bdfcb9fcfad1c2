package dev.neike.schedule;

import dev.neike.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that a unit goes by.
 *
 * @param keeper whose it is: the unit itself or the nearest one above that keeps one; {@code null} for the usual calendar
 */
public record UnitCalendar(NamedCalendar calendar, @Nullable UnitId keeper) {

    /** Whether the unit itself chose it. */
    public boolean isOwnOf(UnitId unit) {
        return unit.equals(keeper);
    }
}
