package dev.neike.schedule.page;

import dev.neike.organization.Unit;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.NamedCalendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's page of service hours shows.
 *
 * @param calendar what it goes by
 * @param keeper from whom it has it; {@code null} for the usual calendar
 * @param week the present ordinary week in words
 * @param choices all calendars, for whoever may choose; empty for others
 */
public record UnitCalendarPage(
        Unit unit,
        KeptCalendar calendar,
        @Nullable Unit keeper,
        List<CalendarWords.WeekLine> week,
        Openness openness,
        WeekPicture picture,
        List<NamedCalendar> choices) {

    public boolean isOwn() {
        return keeper != null && keeper.id().equals(unit.id());
    }
}
