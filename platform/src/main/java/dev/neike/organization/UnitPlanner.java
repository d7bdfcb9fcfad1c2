package dev.neike.organization;

import static dev.neike.organization.ImportTrouble.ofUnits;

import dev.neike.organization.table.Row;
import dev.neike.organization.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what a file of units changes. */
final class UnitPlanner {

    private static final Map<String, UnitKind> KINDS = Map.of(
            "internal", UnitKind.INTERNAL,
            "own unit", UnitKind.INTERNAL,
            "内部", UnitKind.INTERNAL,
            "external", UnitKind.EXTERNAL,
            "outside", UnitKind.EXTERNAL,
            "外部", UnitKind.EXTERNAL);

    private final PlannedUnits units;
    private final List<ImportTrouble> troubles;
    private final Map<PlannedUnit, Row<UnitColumn>> rows = new LinkedHashMap<>();

    UnitPlanner(PlannedUnits units, List<ImportTrouble> troubles) {
        this.units = units;
        this.troubles = troubles;
    }

    /**
     * @param complete whether open units that the file does not name close
     */
    void plan(Table<UnitColumn> table, boolean complete) {
        table.rows().forEach(this::take);
        rows.forEach(this::place);
        rows.keySet().forEach(this::refuseCircle);
        if (complete) {
            units.all().stream()
                    .filter(unit -> unit.open && !rows.containsKey(unit))
                    .forEach(unit -> unit.open = false);
        }
    }

    private void take(Row<UnitColumn> row) {
        String name = row.get(UnitColumn.NAME);
        String code = row.get(UnitColumn.CODE).isEmpty() ? name : row.get(UnitColumn.CODE);
        Optional<ImportTrouble> trouble = trouble(row, name, code);
        trouble.ifPresent(troubles::add);
        if (trouble.isPresent()) {
            return;
        }
        PlannedUnit unit = units.withCode(code);
        if (unit != null && rows.containsKey(unit)) {
            troubles.add(ofUnits(row.line(), "code-twice", code, unit.line));
            return;
        }
        if (unit == null) {
            unit = PlannedUnit.created(code, name, row.line());
            units.add(unit);
        }
        describe(unit, row, name);
        rows.put(unit, row);
    }

    private void describe(PlannedUnit unit, Row<UnitColumn> row, String name) {
        unit.line = row.line();
        unit.open = true;
        unit.name = name;
        units.named(unit);
        if (row.has(UnitColumn.ENGLISH_NAME)) {
            unit.englishName = Given.orNull(row.get(UnitColumn.ENGLISH_NAME));
        }
        unit.kind = KINDS.getOrDefault(kind(row), unit.kind);
    }

    private static Optional<ImportTrouble> trouble(Row<UnitColumn> row, String name, String code) {
        if (row.surplus()) {
            return Optional.of(ofUnits(row.line(), "surplus"));
        }
        if (name.isEmpty()) {
            return Optional.of(ofUnits(row.line(), "unit-without-name"));
        }
        if (code.length() > UnitForm.LONGEST_CODE
                || name.length() > UnitForm.LONGEST_NAME
                || row.get(UnitColumn.ENGLISH_NAME).length() > UnitForm.LONGEST_NAME) {
            return Optional.of(ofUnits(row.line(), "too-long", UnitForm.LONGEST_CODE, UnitForm.LONGEST_NAME));
        }
        return kind(row).isEmpty() || KINDS.containsKey(kind(row))
                ? Optional.empty()
                : Optional.of(ofUnits(row.line(), "kind", row.get(UnitColumn.KIND)));
    }

    private static String kind(Row<UnitColumn> row) {
        return row.get(UnitColumn.KIND).toLowerCase(Locale.ROOT);
    }

    private void place(PlannedUnit unit, Row<UnitColumn> row) {
        if (!row.has(UnitColumn.PARENT)) {
            return;
        }
        String text = row.get(UnitColumn.PARENT);
        List<PlannedUnit> meant = text.isEmpty() ? List.of() : units.meant(text);
        if (!text.isEmpty() && meant.size() != 1) {
            troubles.add(ofUnits(row.line(), meant.isEmpty() ? "parent-unknown" : "parent-ambiguous", text));
            return;
        }
        unit.parent = meant.isEmpty() ? null : meant.getFirst();
        if (unit.parent != null && !unit.parent.open) {
            troubles.add(ofUnits(row.line(), "parent-closed", text));
        }
    }

    private void refuseCircle(PlannedUnit unit) {
        Set<PlannedUnit> above = new HashSet<>();
        for (PlannedUnit it = unit.parent; it != null && above.add(it); it = it.parent) {
            if (it == unit) {
                troubles.add(ofUnits(unit.line, "circle", unit.name));
                return;
            }
        }
    }

    /** What stands in the way of closing the units that close, once it is known where the people will be. */
    static List<ImportTrouble> closing(PlannedUnits units, Set<PlannedUnit> inUse) {
        List<ImportTrouble> troubles = new ArrayList<>();
        for (PlannedUnit unit : units.all()) {
            if (unit.change() == Change.ENDED && inUse.contains(unit)) {
                troubles.add(ofUnits(0, "closes-with-people", unit.name));
            }
            if (unit.open && unit.parent != null && unit.parent.change() == Change.ENDED) {
                troubles.add(ofUnits(unit.line, "below-closing", unit.name, unit.parent.name));
            }
        }
        return troubles;
    }
}
