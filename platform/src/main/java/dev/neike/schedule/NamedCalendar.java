package dev.neike.schedule;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A calendar to count with.
 *
 * @param english its name in English where that differs, or {@code null}
 * @param version of the calendar counted with: together with the number it means the same for ever
 */
public record NamedCalendar(
        CalendarId id, String name, @Nullable String english, int version, BusinessCalendar calendar) {

    /** The name for a reader of this language. */
    public String nameIn(Texts texts) {
        return english == null || texts.isChinese() ? name : english;
    }
}
