package dev.neike.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All units, those that exist and those that files bring, found by code or name. */
final class PlannedUnits {

    private final Map<String, PlannedUnit> byCode = new LinkedHashMap<>();
    private final Map<String, List<PlannedUnit>> byName = new HashMap<>();
    private final Map<UnitId, PlannedUnit> byId = new HashMap<>();

    PlannedUnits(List<Unit> existing) {
        existing.forEach(unit -> {
            PlannedUnit planned = PlannedUnit.existing(unit);
            add(planned);
            byId.put(unit.id(), planned);
        });
        existing.forEach(unit -> {
            PlannedUnit planned = Objects.requireNonNull(byId.get(unit.id()));
            planned.parent = unit.parent() == null ? null : byId.get(unit.parent());
            planned.parentBefore = planned.parent;
        });
    }

    void add(PlannedUnit unit) {
        byCode.put(key(unit.code), unit);
        named(unit);
    }

    /** Lets a unit be found by the name it has now. */
    void named(PlannedUnit unit) {
        byName.computeIfAbsent(key(unit.name), name -> new ArrayList<>()).add(unit);
    }

    @Nullable
    PlannedUnit withCode(String code) {
        return byCode.get(key(code));
    }

    PlannedUnit withId(UnitId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** The units that somebody may mean who writes this: the one with the code, else all open ones of the name. */
    List<PlannedUnit> meant(String text) {
        PlannedUnit exact = byCode.get(key(text));
        if (exact != null) {
            return List.of(exact);
        }
        return byName.getOrDefault(key(text), List.of()).stream()
                .filter(unit -> unit.open && key(unit.name).equals(key(text)))
                .distinct()
                .toList();
    }

    Collection<PlannedUnit> all() {
        return byCode.values();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
