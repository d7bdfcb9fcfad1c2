package dev.neike.schedule;

import dev.neike.calendar.PublicHolidays;
import dev.neike.calendar.SpecialDay;
import dev.neike.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like its weekday, as it is kept.
 *
 * @param english its name in English where that differs, or {@code null}
 * @param source where it came from; empty where somebody typed it
 */
public record KeptDay(SpecialDay day, @Nullable String english, String source) {

    /** As it was officially published. */
    static KeptDay of(PublicHolidays published, PublicHolidays.Named named) {
        return new KeptDay(named.day(), named.english(), published.source());
    }

    /** The name for a reader of this language. */
    public String nameIn(Texts texts) {
        return english == null || texts.isChinese() ? day.name() : english;
    }
}
