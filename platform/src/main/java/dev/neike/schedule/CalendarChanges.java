package dev.neike.schedule;

import dev.neike.activity.ActivityLog;
import dev.neike.calendar.CalendarRefused;
import dev.neike.organization.UnitId;
import dev.neike.schedule.CalendarStore.Head;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every change of a calendar has in common: its lock, its check, its new version, its entry, and who is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalendarChanges {

    private static final int MOST_WEEKS = 200;
    private static final int MOST_DAYS = 5_000;

    private final CalendarStore store;
    private final PastStore past;
    private final Calendars calendars;
    private final ActivityLog activities;
    private final ObjectProvider<CalendarListener> listeners;

    CalendarChanges(
            CalendarStore store,
            PastStore past,
            Calendars calendars,
            ActivityLog activities,
            ObjectProvider<CalendarListener> listeners) {
        this.store = store;
        this.past = past;
        this.calendars = calendars;
        this.activities = activities;
        this.listeners = listeners;
    }

    /**
     * Changes a calendar. Where nothing is different afterwards, nothing has happened.
     *
     * @param write writes the change, given the calendar as it stands
     * @param activity the entry, given the calendar as it stands afterwards
     * @throws Refusal where what it would become is no calendar
     */
    void make(
            Viewer viewer,
            CalendarId id,
            Consumer<KeptCalendar> write,
            Function<KeptCalendar, ScheduleActivity> activity) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar before = locked(id);
        write.accept(before);
        KeptCalendar after = calendars.whole(store.head(id).orElseThrow(NotFound::new));
        if (after.equals(before)) {
            return;
        }
        check(after);
        past.keep(before);
        store.changed(id);
        activities.record(viewer, activity.apply(after));
        if (!after.opensLike(before)) {
            tell(calendars.unitsOf(id));
        }
    }

    /** The calendar as it stands, while nobody else can change it. */
    KeptCalendar locked(CalendarId id) {
        Head head = store.locked(id).orElseThrow(NotFound::new);
        return calendars.whole(head);
    }

    void tell(Set<UnitId> units) {
        if (!units.isEmpty()) {
            listeners.orderedStream().forEach(listener -> listener.openAtOtherTimes(units));
        }
    }

    static void check(KeptCalendar calendar) {
        if (calendar.weeks().size() > MOST_WEEKS || calendar.days().size() > MOST_DAYS) {
            throw new Refusal("schedule.refusal.too-much", MOST_WEEKS, MOST_DAYS);
        }
        try {
            calendar.meaning();
        } catch (CalendarRefused refused) {
            throw Refusals.of(refused);
        }
    }
}
