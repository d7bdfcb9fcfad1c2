package dev.neike.schedule.page;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.organization.Unit;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.KeptCalendar;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of calendars show. */
@Component
@Transactional(readOnly = true)
class CalendarPages {

    private static final int UNITS_SHOWN = 30;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Calendars calendars;
    private final Clock clock;

    CalendarPages(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    CalendarsPage all(Viewer viewer, Texts texts) {
        Map<CalendarId, List<Unit>> keepers = calendars.keepers();
        Instant now = clock.instant();
        CalendarWords words = new CalendarWords(texts);
        List<CalendarsPage.Line> lines = calendars.all().stream()
                .map(it -> {
                    KeptCalendar kept = calendars.kept(it.id());
                    LocalDate today = LocalDate.ofInstant(now, kept.zone());
                    return new CalendarsPage.Line(
                            kept,
                            words.week(kept.week(today)),
                            Openness.of(it.calendar(), now),
                            keepers.getOrDefault(it.id(), List.of()).size());
                })
                .toList();
        return new CalendarsPage(lines, CalendarRights.mayEdit(viewer));
    }

    /**
     * The page of a calendar.
     *
     * @param week a date of the week to show, {@code null} for the present one
     * @param year the year to show, {@code null} for the present one
     */
    CalendarPage one(CalendarId id, @Nullable LocalDate week, @Nullable Integer year, Viewer viewer) {
        KeptCalendar kept = calendars.kept(id);
        BusinessCalendar calendar = kept.meaning();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, kept.zone());
        int shown = Math.clamp(year == null ? today.getYear() : year, FIRST_YEAR, LAST_YEAR);
        LocalDate date = week == null || week.getYear() < FIRST_YEAR || week.getYear() > LAST_YEAR ? today : week;
        List<Unit> units = calendars.keepers().getOrDefault(id, List.of());
        return new CalendarPage(
                kept,
                Openness.of(calendar, now),
                today,
                WeekPicture.of(kept, calendar, date, now),
                YearPicture.of(kept, calendar, shown),
                DaySpan.of(kept.days(), shown),
                OfficialYears.of(kept, today),
                units.stream().limit(UNITS_SHOWN).toList(),
                Math.max(0, units.size() - UNITS_SHOWN),
                CalendarRights.mayEdit(viewer));
    }

    LocalDate today(KeptCalendar kept) {
        return LocalDate.ofInstant(clock.instant(), kept.zone());
    }
}
