package dev.neike.schedule.page;

import dev.neike.schedule.KeptCalendar;
import java.util.List;

/** What the list of calendars shows. */
public record CalendarsPage(List<Line> lines, boolean mayEdit) {

    /**
     * A calendar.
     *
     * @param week its present ordinary week in words
     * @param units how many units go by it
     */
    public record Line(KeptCalendar calendar, String week, Openness openness, int units) {}
}
