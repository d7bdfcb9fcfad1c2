package dev.neike.schedule;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.SpecialDay;
import dev.neike.shell.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar to count with.
 *
 * @param english its name in English where that differs, or {@code null}
 * @param version of the calendar counted with: together with the number it means the same for ever
 * @param englishDays names of special days in English where those differ
 */
public record NamedCalendar(
        CalendarId id,
        String name,
        @Nullable String english,
        int version,
        BusinessCalendar calendar,
        Map<LocalDate, String> englishDays) {

    public NamedCalendar {
        englishDays = Map.copyOf(englishDays);
    }

    static NamedCalendar of(KeptCalendar kept) {
        Map<LocalDate, String> english = new HashMap<>();
        kept.days().forEach(it -> {
            if (it.english() != null) {
                english.put(it.day().date(), it.english());
            }
        });
        return new NamedCalendar(kept.id(), kept.name(), kept.english(), kept.version(), kept.meaning(), english);
    }

    /** The name for a reader of this language. */
    public String nameIn(Texts texts) {
        return english == null || texts.isChinese() ? name : english;
    }

    /** What one of its special days is called for a reader of this language. */
    public String nameIn(SpecialDay day, Texts texts) {
        return texts.isChinese() ? day.name() : englishDays.getOrDefault(day.date(), day.name());
    }
}
