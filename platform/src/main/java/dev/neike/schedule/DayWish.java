package dev.neike.schedule;

import dev.neike.calendar.SpecialDay;
import dev.neike.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that shall not be like their weekday.
 *
 * @param last the last of them; {@code null} for a single one
 * @param english the name in English where that differs, or {@code null}
 * @param hours of days with other hours, as people type them; not looked at for others
 */
public record DayWish(
        LocalDate first,
        @Nullable LocalDate last,
        SpecialDay.Kind kind,
        String name,
        @Nullable String english,
        String hours) {

    public static final int LONGEST = 200;
    public static final int MOST = 400;

    public DayWish {
        name = Typed.line(name);
        english = Typed.lineOrNull(english);
    }

    public LocalDate end() {
        return last == null ? first : last;
    }

    /**
     * The days meant.
     *
     * @param source where they come from; empty where somebody typed them
     * @throws Refusal where something is missing or cannot be read
     */
    public List<KeptDay> days(String source) {
        if (name.isEmpty() || Typed.isTooLong(name, LONGEST) || Typed.isTooLong(english, LONGEST)) {
            throw new Refusal("schedule.refusal.day-name", LONGEST);
        }
        Dates.check(first);
        Dates.check(end());
        if (end().isBefore(first) || first.plusDays(MOST).isBefore(end())) {
            throw new Refusal("schedule.refusal.span", MOST);
        }
        return first.datesUntil(end().plusDays(1))
                .map(this::special)
                .map(day -> new KeptDay(day, english, source))
                .toList();
    }

    private SpecialDay special(LocalDate date) {
        return switch (kind) {
            case HOLIDAY -> SpecialDay.holiday(date, name);
            case WORKDAY -> SpecialDay.workday(date, name);
            case HOURS -> {
                var plan = HoursText.parse(hours);
                if (plan.isClosed()) {
                    throw new Refusal("schedule.refusal.no-hours");
                }
                yield SpecialDay.hours(date, name, plan);
            }
        };
    }
}
