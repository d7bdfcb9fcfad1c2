package dev.neike.organization;

import static dev.neike.organization.ImportTrouble.ofPeople;

import dev.neike.organization.table.Row;
import dev.neike.organization.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The units that a file of people brings along: where it has a column for the unit above, units that nobody knows yet
 * are made, with their name as their code. Units that exist stay where they are.
 */
final class UnitsOfPeople {

    private final PlannedUnits units;
    private final List<ImportTrouble> troubles;
    private final Map<PlannedUnit, String> parents = new HashMap<>();
    private final List<PlannedUnit> made = new ArrayList<>();

    UnitsOfPeople(PlannedUnits units, List<ImportTrouble> troubles) {
        this.units = units;
        this.troubles = troubles;
    }

    void plan(Table<PersonColumn> table) {
        if (table.rows().isEmpty() || !table.rows().getFirst().has(PersonColumn.PARENT)) {
            return;
        }
        table.rows().forEach(this::take);
        List.copyOf(made).forEach(this::place);
        made.forEach(this::refuseCircle);
    }

    private void take(Row<PersonColumn> row) {
        String name = row.get(PersonColumn.UNIT);
        String parent = row.get(PersonColumn.PARENT);
        if (name.isEmpty() || name.length() > UnitForm.LONGEST_CODE || parent.length() > UnitForm.LONGEST_CODE) {
            return;
        }
        if (units.meant(name).isEmpty()) {
            make(name, row.line(), parent);
        }
        PlannedUnit unit = units.withCode(name);
        if (unit != null && parents.containsKey(unit)) {
            String earlier = Objects.requireNonNull(parents.get(unit));
            if (earlier.isEmpty()) {
                parents.put(unit, parent);
            } else if (!parent.isEmpty() && !earlier.equals(parent)) {
                troubles.add(ofPeople(row.line(), "two-parents", name, earlier, parent));
            }
        }
    }

    private void make(String name, long line, String parent) {
        PlannedUnit unit = PlannedUnit.created(name, name, line);
        units.add(unit);
        made.add(unit);
        parents.put(unit, parent);
    }

    private void place(PlannedUnit unit) {
        String parent = Objects.requireNonNull(parents.get(unit));
        if (parent.isEmpty()) {
            return;
        }
        if (units.meant(parent).isEmpty()) {
            make(parent, unit.line, "");
        }
        List<PlannedUnit> meant = units.meant(parent);
        if (meant.size() == 1 && meant.getFirst().open) {
            unit.parent = meant.getFirst();
        } else {
            troubles.add(ofPeople(unit.line, meant.size() == 1 ? "parent-closed" : "parent-ambiguous", parent));
        }
    }

    private void refuseCircle(PlannedUnit unit) {
        Set<PlannedUnit> above = new HashSet<>();
        for (PlannedUnit it = unit.parent; it != null && above.add(it); it = it.parent) {
            if (it == unit) {
                troubles.add(ofPeople(unit.line, "circle", unit.name));
                return;
            }
        }
    }
}
