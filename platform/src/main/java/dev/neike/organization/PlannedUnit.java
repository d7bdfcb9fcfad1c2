package dev.neike.organization;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit as it stands, and as it will stand after an import. */
public final class PlannedUnit {

    final @Nullable Unit before;
    final String code;
    String name;

    @Nullable
    String englishName;

    UnitKind kind = UnitKind.INTERNAL;

    @Nullable
    PlannedUnit parent;

    @Nullable
    PlannedUnit parentBefore;

    boolean open = true;
    /** Where a file speaks of it, 0 where none does. */
    long line;

    private PlannedUnit(@Nullable Unit before, String code, String name) {
        this.before = before;
        this.code = code;
        this.name = name;
    }

    static PlannedUnit existing(Unit unit) {
        PlannedUnit planned = new PlannedUnit(unit, unit.code(), unit.name());
        planned.englishName = unit.englishName();
        planned.kind = unit.kind();
        planned.open = unit.open();
        return planned;
    }

    static PlannedUnit created(String code, String name, long line) {
        PlannedUnit planned = new PlannedUnit(null, code, name);
        planned.line = line;
        return planned;
    }

    public Change change() {
        if (before == null) {
            return Change.NEW;
        }
        if (before.open() && !open) {
            return Change.ENDED;
        }
        return isRenamed() || isPlaced() ? Change.CHANGED : Change.UNCHANGED;
    }

    /** Whether what it is called changes. */
    boolean isRenamed() {
        return before != null
                && !(name.equals(before.name())
                        && Objects.equals(englishName, before.englishName())
                        && kind == before.kind());
    }

    /** Whether it gets a place in the tree from today: new, moved or open again. */
    boolean isPlaced() {
        return open && (before == null || !before.open() || parent != parentBefore);
    }

    public String name() {
        return name;
    }

    public String code() {
        return code;
    }

    /** The name of the unit above, empty at the top. */
    public String parentName() {
        return parent == null ? "" : parent.name;
    }
}
