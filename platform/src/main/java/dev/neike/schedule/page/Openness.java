package dev.neike.schedule.page;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.Opening;
import dev.neike.shell.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Whether a calendar is open at some instant, and when that ends.
 *
 * @param closes when it closes; {@code null} where closed, or where it does not close for a month
 * @param opens when it opens; {@code null} where open
 * @param now the instant, in the calendar's zone
 */
public record Openness(
        @Nullable ZonedDateTime closes, @Nullable ZonedDateTime opens, ZonedDateTime now) {

    private static final Duration HORIZON = Duration.ofDays(31);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public static Openness of(BusinessCalendar calendar, Instant at) {
        ZonedDateTime now = at.atZone(calendar.zone());
        if (!calendar.isOpen(at)) {
            return new Openness(null, calendar.nextOpening(at).atZone(calendar.zone()), now);
        }
        Instant horizon = at.plus(HORIZON);
        Opening opening = calendar.openings(at, horizon).getFirst();
        boolean ends = opening.to().isBefore(horizon);
        return new Openness(ends ? opening.to().atZone(calendar.zone()) : null, null, now);
    }

    public boolean isOpen() {
        return opens == null;
    }

    /** As in {@code Closed, opens tomorrow at 09:00}. */
    public String in(Texts texts) {
        if (opens != null) {
            return texts.of("schedule.opens." + when(opens.toLocalDate()), TIME.format(opens), day(opens, texts));
        }
        if (closes == null) {
            return texts.of("schedule.open.always");
        }
        // What closes at midnight closes at 24:00 of the day before.
        boolean midnight = closes.toLocalTime().equals(LocalTime.MIDNIGHT);
        ZonedDateTime day = midnight ? closes.minusDays(1) : closes;
        String time = midnight ? "24:00" : TIME.format(closes);
        return texts.of("schedule.closes." + when(day.toLocalDate()), time, day(day, texts));
    }

    private String when(LocalDate date) {
        LocalDate today = now.toLocalDate();
        return date.equals(today) ? "today" : date.equals(today.plusDays(1)) ? "tomorrow" : "later";
    }

    private static String day(ZonedDateTime day, Texts texts) {
        return new CalendarWords(texts).day(day.toLocalDate());
    }
}
