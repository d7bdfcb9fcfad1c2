package dev.neike.schedule;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.schedule.ScheduleActivity.CalendarChosen;
import dev.neike.schedule.ScheduleActivity.CalendarGivenUp;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which calendar a unit keeps. Each act is one transaction with its entry, is harmless twice, and tells every
 * {@link CalendarListener} which units, this one and those below that inherit from it, go by another calendar now.
 *
 * <p>Both throw {@link NotFound} where there is no such unit or calendar, and {@link Forbidden} where the viewer neither
 * leads the unit, or above it, nor is an administrator.
 */
@Component
@Transactional
public class CalendarChoosing {

    private final CalendarStore store;
    private final KeepingStore keeping;
    private final Calendars calendars;
    private final CalendarChanges changes;
    private final CalendarRights rights;
    private final Organization organization;
    private final ActivityLog activities;

    CalendarChoosing(
            CalendarStore store,
            KeepingStore keeping,
            Calendars calendars,
            CalendarChanges changes,
            CalendarRights rights,
            Organization organization,
            ActivityLog activities) {
        this.store = store;
        this.keeping = keeping;
        this.calendars = calendars;
        this.changes = changes;
        this.rights = rights;
        this.organization = organization;
        this.activities = activities;
    }

    /** The unit, and those below it that keep none of their own, go by this calendar from now on. */
    public void keep(Viewer viewer, UnitId unit, CalendarId id) {
        Unit chosen = chooser(viewer, unit);
        String name = store.locked(id).orElseThrow(NotFound::new).name();
        Inheritance before = calendars.inheritance();
        if (!id.equals(before.kept().get(unit))) {
            keeping.keep(unit, id);
            activities.record(viewer, new CalendarChosen(unit.value(), chosen.name(), name));
            tell(before);
        }
    }

    /** The unit goes by the calendar of the units above it again. */
    public void keepNone(Viewer viewer, UnitId unit) {
        Unit chosen = chooser(viewer, unit);
        Inheritance before = calendars.inheritance();
        if (before.kept().containsKey(unit)) {
            keeping.keepNone(unit);
            activities.record(viewer, new CalendarGivenUp(unit.value(), chosen.name()));
            tell(before);
        }
    }

    private void tell(Inheritance before) {
        Inheritance after = calendars.inheritance();
        Set<UnitId> others = organization.openUnits().stream()
                .map(Unit::id)
                .filter(it -> !before.calendar(it).equals(after.calendar(it)))
                .collect(Collectors.toSet());
        changes.tell(others);
    }

    private Unit chooser(Viewer viewer, UnitId unit) {
        Unit found = organization.unit(unit).orElseThrow(NotFound::new);
        rights.requireChoosing(viewer, unit);
        return found;
    }
}
