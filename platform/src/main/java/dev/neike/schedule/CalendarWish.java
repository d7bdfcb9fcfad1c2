package dev.neike.schedule;

import dev.neike.shell.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a calendar shall be called, and where it lies.
 *
 * @param english the name in English where that differs, or {@code null}
 * @param zone as in {@code Asia/Shanghai}
 */
public record CalendarWish(String name, @Nullable String english, String zone) {

    public static final int LONGEST = 100;

    public CalendarWish {
        name = Typed.line(name);
        english = Typed.lineOrNull(english);
        zone = Typed.line(zone);
    }

    public static CalendarWish of(KeptCalendar kept) {
        return new CalendarWish(kept.name(), kept.english(), kept.zone().getId());
    }

    /**
     * The zone meant.
     *
     * @throws Refusal where there is none of that name
     */
    ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refusal("schedule.refusal.zone", zone);
        }
    }

    /** Refuses a name that is missing or too long. */
    void check() {
        if (name.isEmpty() || Typed.isTooLong(name, LONGEST) || Typed.isTooLong(english, LONGEST)) {
            throw new Refusal("schedule.refusal.name", LONGEST);
        }
    }
}
