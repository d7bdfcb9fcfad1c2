package dev.neike.schedule;

import dev.neike.activity.ActivityLog;
import dev.neike.calendar.WeekPlan;
import dev.neike.schedule.ScheduleActivity.CalendarChanged;
import dev.neike.schedule.ScheduleActivity.CalendarMade;
import dev.neike.schedule.ScheduleActivity.CalendarRemoved;
import dev.neike.schedule.ScheduleActivity.WeekRemoved;
import dev.neike.schedule.ScheduleActivity.WeekWritten;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with calendars and their ordinary weeks. Each act is one transaction with its entry, is harmless
 * twice, and tells every {@link CalendarListener} where a unit is open at other times than before.
 *
 * <p>All acts throw {@link Forbidden} where the viewer may not change calendars, {@link NotFound} where there is no such
 * calendar, and {@link Refusal} where what it would become is none.
 */
@Component
@Transactional
public class CalendarKeeping {

    private final CalendarStore store;
    private final PastStore past;
    private final WeekStore weeks;
    private final CalendarChanges changes;
    private final ActivityLog activities;

    CalendarKeeping(
            CalendarStore store, PastStore past, WeekStore weeks, CalendarChanges changes, ActivityLog activities) {
        this.store = store;
        this.past = past;
        this.weeks = weeks;
        this.changes = changes;
        this.activities = activities;
    }

    /** Makes a calendar with the same week for ever and no special day. */
    public CalendarId make(Viewer viewer, CalendarWish wish, WeekPlan week) {
        CalendarRights.requireEditing(viewer);
        wish.check();
        demandOpen(week);
        CalendarId id =
                store.insert(wish.name(), wish.english(), wish.zoneId(), false).orElseThrow(() -> taken(wish));
        weeks.write(id, UsualCalendar.BEGINNING, week);
        activities.record(viewer, new CalendarMade(id.value(), wish.name(), wish.zone()));
        return id;
    }

    /** Changes what it is called and in which zone it lies. */
    public void describe(Viewer viewer, CalendarId id, CalendarWish wish) {
        changes.make(
                viewer,
                id,
                before -> {
                    wish.check();
                    if (store.isTaken(id, wish.name())) {
                        throw taken(wish);
                    }
                    store.update(id, wish.name(), wish.english(), wish.zoneId());
                },
                it -> new CalendarChanged(id.value(), it.name(), it.zone().getId()));
    }

    /** Writes the ordinary week from a date on, in place of one that begins there. */
    public void writeWeek(Viewer viewer, CalendarId id, LocalDate from, WeekPlan week) {
        changes.make(
                viewer,
                id,
                before -> {
                    Dates.check(from);
                    demandOpen(week);
                    weeks.write(id, from, week);
                },
                it -> new WeekWritten(id.value(), it.name(), from));
    }

    /** Removes the week that begins on a date; the one before it goes on. The only one cannot be removed. */
    public void removeWeek(Viewer viewer, CalendarId id, LocalDate from) {
        changes.make(viewer, id, before -> weeks.remove(id, from), it -> new WeekRemoved(id.value(), it.name(), from));
    }

    /** Removes a calendar that no unit keeps; the usual one stays. */
    public void remove(Viewer viewer, CalendarId id) {
        CalendarRights.requireEditing(viewer);
        KeptCalendar head = changes.locked(id);
        past.keep(head);
        if (!store.delete(id)) {
            throw new Refusal(
                    head.usual() ? "schedule.refusal.usual" : "schedule.refusal.kept", (Refusal.Spoken) head::nameIn);
        }
        activities.record(viewer, new CalendarRemoved(id.value(), head.name()));
    }

    /**
     * The calendar as it stands while nobody else can change it, for whoever changes it in the same transaction.
     *
     * @throws NotFound where there is none
     */
    public KeptCalendar locked(CalendarId id) {
        return changes.locked(id);
    }

    private static void demandOpen(WeekPlan week) {
        if (week.isNeverOpen()) {
            throw new Refusal("schedule.refusal.never-open");
        }
    }

    private static Refusal taken(CalendarWish wish) {
        return new Refusal("schedule.refusal.taken", wish.name());
    }
}
