package dev.neike.log;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The organisation's open units by all their names, for finding the one that somebody or some system means. */
final class UnitNames {

    private final List<Unit> units;
    private final Map<String, Unit> byName = new HashMap<>();

    private UnitNames(List<Unit> units) {
        this.units = units;
        units.forEach(unit -> Stream.of(unit.name(), unit.englishName(), unit.code(), labelOf(unit))
                .filter(java.util.Objects::nonNull)
                .forEach(name -> byName.putIfAbsent(key(name), unit)));
    }

    static UnitNames of(Organization organization) {
        return new UnitNames(organization.openUnits());
    }

    List<Unit> units() {
        return units;
    }

    /** The unit of that name or code, however it is capitalised and spaced at its ends. */
    Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    Optional<Unit> withId(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** A name that is the unit's alone: codes differ. */
    static String labelOf(Unit unit) {
        return unit.name() + " (" + unit.code() + ")";
    }

    static List<UnitOption> options(List<Unit> units, Texts texts) {
        return units.stream()
                .map(unit -> new UnitOption(unit.id().value(), unit.nameIn(texts), labelOf(unit)))
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
