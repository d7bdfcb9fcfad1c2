package dev.neike.schedule;

import dev.neike.activity.Activity;
import java.time.LocalDate;

/** What happens to calendars. Names are kept as they were then; days are ISO dates. */
sealed interface ScheduleActivity extends Activity {

    /** What happens to a calendar. */
    sealed interface OfCalendar extends ScheduleActivity {

        long calendarId();

        @Override
        default String subject() {
            return "calendar/" + calendarId();
        }
    }

    /** What happens to a unit. */
    sealed interface OfUnit extends ScheduleActivity {

        long unitId();

        @Override
        default String subject() {
            return "unit/" + unitId();
        }
    }

    record CalendarMade(long calendarId, String calendar, String zone) implements OfCalendar {}

    record CalendarChanged(long calendarId, String calendar, String zone) implements OfCalendar {}

    record CalendarRemoved(long calendarId, String calendar) implements OfCalendar {}

    record WeekWritten(long calendarId, String calendar, LocalDate from) implements OfCalendar {}

    record WeekRemoved(long calendarId, String calendar, LocalDate from) implements OfCalendar {}

    record DaysWritten(long calendarId, String calendar, String name, LocalDate first, LocalDate last)
            implements OfCalendar {}

    record DaysRemoved(long calendarId, String calendar, LocalDate first, LocalDate last) implements OfCalendar {}

    record HolidaysAdded(long calendarId, String calendar, int year, String source) implements OfCalendar {}

    record DaysImported(long calendarId, String calendar, int days, String file) implements OfCalendar {}

    record CalendarChosen(long unitId, String unit, String calendar) implements OfUnit {}

    record CalendarGivenUp(long unitId, String unit) implements OfUnit {}
}
