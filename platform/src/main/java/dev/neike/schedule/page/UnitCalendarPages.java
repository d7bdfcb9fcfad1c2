package dev.neike.schedule.page;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.UnitCalendar;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a unit's page of service hours shows. */
@Component
@Transactional(readOnly = true)
class UnitCalendarPages {

    private final Organization organization;
    private final Calendars calendars;
    private final CalendarRights rights;
    private final Clock clock;

    UnitCalendarPages(Organization organization, Calendars calendars, CalendarRights rights, Clock clock) {
        this.organization = organization;
        this.calendars = calendars;
        this.rights = rights;
        this.clock = clock;
    }

    UnitCalendarPage of(UnitId id, Viewer viewer, Texts texts) {
        Unit unit = organization.unit(id).orElseThrow(NotFound::new);
        UnitCalendar choice = calendars.choice(id);
        KeptCalendar kept = calendars.kept(choice.calendar().id());
        BusinessCalendar calendar = kept.meaning();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, kept.zone());
        UnitId keeper = choice.keeper();
        return new UnitCalendarPage(
                unit,
                kept,
                keeper == null ? null : organization.unit(keeper).orElse(null),
                new CalendarWords(texts).lines(kept.week(today)),
                Openness.of(calendar, now),
                WeekPicture.of(kept, calendar, today, now),
                rights.mayChoose(viewer, id) ? calendars.all() : List.of());
    }
}
