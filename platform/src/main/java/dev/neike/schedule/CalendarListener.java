package dev.neike.schedule;

import dev.neike.organization.UnitId;
import java.util.Set;

/** Counts with calendars; every bean of this type is told when one means something else from now on. */
public interface CalendarListener {

    /** These units are open at other times than before. Called inside the transaction of the change. */
    void openAtOtherTimes(Set<UnitId> units);
}
