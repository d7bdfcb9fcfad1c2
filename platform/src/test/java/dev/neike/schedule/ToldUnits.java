package dev.neike.schedule;

import dev.neike.organization.UnitId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Listens to calendars and remembers which units it was told of. */
@TestComponent
public class ToldUnits implements CalendarListener {

    private final List<Set<UnitId>> told = new CopyOnWriteArrayList<>();

    @Override
    public void openAtOtherTimes(Set<UnitId> units) {
        told.add(units);
    }

    /** How often it was told of this unit. */
    long count(UnitId unit) {
        return told.stream().filter(units -> units.contains(unit)).count();
    }
}
