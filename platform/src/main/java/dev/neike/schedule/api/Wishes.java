package dev.neike.schedule.api;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.schedule.CalendarWish;
import dev.neike.schedule.DayWish;
import dev.neike.schedule.HoursText;
import dev.neike.shell.Problem;
import dev.neike.shell.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What programs send about calendars. */
final class Wishes {

    private static final HttpStatus UNFIT = HttpStatus.UNPROCESSABLE_CONTENT;

    private Wishes() {}

    /** A calendar to make, with the week that it begins with. */
    record NewCalendar(
            @Nullable String name,
            @Nullable String englishName,
            @Nullable String zone,
            @Nullable Map<String, List<String>> hours) {

        CalendarWish wish() {
            return Wishes.wish(name, englishName, zone);
        }
    }

    /** What a calendar is called, and where it lies. */
    record Description(
            @Nullable String name,
            @Nullable String englishName,
            @Nullable String zone) {

        CalendarWish wish() {
            return Wishes.wish(name, englishName, zone);
        }
    }

    /** An ordinary week: hours by {@code monday} to {@code sunday}. */
    record Week(@Nullable Map<String, List<String>> hours) {}

    /** Special days from the date of the address to {@code last}. */
    record Day(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String englishName,
            @Nullable LocalDate last,
            @Nullable List<String> hours) {

        DayWish on(LocalDate date) {
            return new DayWish(
                    date,
                    last,
                    Wishes.kind(kind),
                    Objects.requireNonNullElse(name, ""),
                    englishName,
                    hours == null ? "" : String.join(",", hours));
        }
    }

    private static CalendarWish wish(@Nullable String name, @Nullable String english, @Nullable String zone) {
        return new CalendarWish(Objects.requireNonNullElse(name, ""), english, Objects.requireNonNullElse(zone, ""));
    }

    /**
     * The week meant.
     *
     * @throws Problem where a day is none, or its hours cannot be read
     */
    static WeekPlan week(@Nullable Map<String, List<String>> hours) {
        Map<DayOfWeek, DayPlan> days = new EnumMap<>(DayOfWeek.class);
        Objects.requireNonNullElse(hours, Map.<String, List<String>>of()).forEach((name, stretches) -> {
            DayOfWeek day = constant(DayOfWeek.values(), name, new Problem(UNFIT, "schedule.problem.week", name));
            try {
                days.put(day, HoursText.parse(String.join(",", stretches)));
            } catch (Refusal refusal) {
                throw new Problem(UNFIT, "schedule.problem.week", name).at("/hours/" + name, refusal::in);
            }
        });
        return new WeekPlan(days);
    }

    private static SpecialDay.Kind kind(@Nullable String slug) {
        return constant(SpecialDay.Kind.values(), slug, new Problem(UNFIT, "schedule.problem.kind"));
    }

    private static <E extends Enum<E>> E constant(E[] constants, @Nullable String slug, Problem otherwise) {
        return Arrays.stream(constants)
                .filter(it -> CalendarJson.slug(it).equals(slug))
                .findFirst()
                .orElseThrow(() -> otherwise);
    }
}
