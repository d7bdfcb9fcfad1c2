package dev.neike.schedule.page;

import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.schedule.DayWish;
import dev.neike.shell.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Special days as they were typed.
 *
 * @param last the last one, {@code null} for a single day
 * @param replace whether what is special about these dates already shall go
 */
public record DayForm(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
        @Nullable Kind kind,
        @Nullable String name,
        @Nullable String englishName,
        @Nullable String hours,
        @Nullable Boolean replace) {

    static DayForm on(LocalDate date) {
        return new DayForm(date, null, Kind.HOLIDAY, "", "", "", false);
    }

    @Override
    public Kind kind() {
        return kind == null ? Kind.HOLIDAY : kind;
    }

    public boolean replaces() {
        return Boolean.TRUE.equals(replace);
    }

    DayWish wish() {
        if (first == null) {
            throw new Refusal("schedule.refusal.no-date");
        }
        return new DayWish(
                first,
                last,
                kind(),
                Objects.requireNonNullElse(name, ""),
                englishName,
                Objects.requireNonNullElse(hours, ""));
    }
}
