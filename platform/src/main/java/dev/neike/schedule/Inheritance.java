package dev.neike.schedule;

import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar a unit goes by: its own, that of the nearest unit above which has one, or the usual one.
 *
 * @param above the unit above each unit that has one
 * @param kept units that keep a calendar of their own
 * @param usual the calendar of all others
 */
record Inheritance(Map<UnitId, UnitId> above, Map<UnitId, CalendarId> kept, CalendarId usual) {

    static Inheritance of(Collection<Unit> units, Map<UnitId, CalendarId> kept, CalendarId usual) {
        Map<UnitId, UnitId> above = new HashMap<>();
        units.forEach(unit -> {
            if (unit.parent() != null) {
                above.put(unit.id(), unit.parent());
            }
        });
        return new Inheritance(above, kept, usual);
    }

    /** The unit itself or the nearest above that keeps a calendar of its own; none where the usual one holds. */
    Optional<UnitId> keeper(UnitId unit) {
        Set<UnitId> seen = new HashSet<>();
        @Nullable UnitId at = unit;
        while (at != null && seen.add(at) && !kept.containsKey(at)) {
            at = above.get(at);
        }
        return Optional.ofNullable(at).filter(kept::containsKey);
    }

    CalendarId calendar(UnitId unit) {
        return keeper(unit).map(kept::get).orElse(usual);
    }
}
