package dev.neike.relation.edition;

import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which division each unit belongs to: the unit above it that stands just below the top. */
final class RollUp {

    private final Map<UnitId, UnitId> parents = new HashMap<>();
    private final Map<UnitId, UnitId> divisions = new HashMap<>();

    RollUp(Collection<Unit> units) {
        for (Unit unit : units) {
            UnitId parent = unit.parent();
            if (parent != null) {
                parents.put(unit.id(), parent);
            }
        }
    }

    /** The unit's division; itself at the top, just below it, and where nothing is known of what is above. */
    UnitId of(UnitId unit) {
        return divisions.computeIfAbsent(unit, this::climb);
    }

    /** Whether any unit stands below a division, so that divisions are something else than units. */
    boolean isDeep() {
        return parents.keySet().stream().anyMatch(unit -> !of(unit).equals(unit));
    }

    private UnitId climb(UnitId unit) {
        UnitId division = unit;
        UnitId above = parents.get(unit);
        while (above != null && parents.containsKey(above)) {
            division = above;
            above = parents.get(above);
        }
        return division;
    }
}
