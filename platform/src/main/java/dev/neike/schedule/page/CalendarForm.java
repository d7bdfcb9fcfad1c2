package dev.neike.schedule.page;

import dev.neike.schedule.CalendarWish;
import dev.neike.schedule.KeptCalendar;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an administrator says about a calendar. */
public record CalendarForm(
        @Nullable String name,
        @Nullable String englishName,
        @Nullable String zone) {

    /** Zones to choose from; others can be typed. */
    public static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(it -> it.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
            .sorted()
            .toList();

    static CalendarForm in(ZoneId zone) {
        return new CalendarForm("", "", zone.getId());
    }

    static CalendarForm of(KeptCalendar it) {
        return new CalendarForm(it.name(), it.english(), it.zone().getId());
    }

    CalendarWish wish() {
        return new CalendarWish(
                Objects.requireNonNullElse(name, ""), englishName, Objects.requireNonNullElse(zone, ""));
    }
}
