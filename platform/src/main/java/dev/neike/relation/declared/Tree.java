package dev.neike.relation.declared;

import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.organization.UnitKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The open units of the organisation as a tree. */
public final class Tree {

    private final Map<UnitId, Unit> units = new HashMap<>();

    public Tree(Collection<Unit> openUnits) {
        openUnits.forEach(unit -> units.put(unit.id(), unit));
    }

    boolean isOpen(UnitId unit) {
        return units.containsKey(unit);
    }

    boolean isInternal(UnitId unit) {
        Unit known = units.get(unit);
        return known != null && known.kind() == UnitKind.INTERNAL;
    }

    /** The unit and all above it. */
    Set<UnitId> andAbove(UnitId unit) {
        Set<UnitId> all = new LinkedHashSet<>();
        @Nullable UnitId next = unit;
        while (next != null && all.add(next)) {
            Unit known = units.get(next);
            next = known == null ? null : known.parent();
        }
        return all;
    }
}
