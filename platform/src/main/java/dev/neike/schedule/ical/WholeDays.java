package dev.neike.schedule.ical;

import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whole days: those of an event that has dates only, or that lasts from midnight to midnight where it takes place.
 *
 * @param length how many, at least one
 */
record WholeDays(LocalDate first, long length) {

    private static final long DAY = ChronoUnit.DAYS.getDuration().toMillis();

    /**
     * The days of an event with a start.
     *
     * @param zone where times in UTC are looked at
     * @return nothing where it does not last whole days
     */
    static Optional<WholeDays> of(VEvent event, ZoneId zone) {
        try {
            LocalDateTime start = local(event.getDateStart().getValue(), zone);
            LocalDateTime end = end(event, start, zone);
            return end == null || !isMidnight(start) || !isMidnight(end)
                    ? Optional.empty()
                    : Optional.of(new WholeDays(start.toLocalDate(), Math.max(1, ChronoUnit.DAYS.between(start, end))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The date on which a time lies, as it was written. */
    static LocalDate date(ICalDate date, ZoneId zone) {
        return local(date, zone).toLocalDate();
    }

    /** Absent for an event with a time of day and no end: it is over when it begins. */
    private static @Nullable LocalDateTime end(VEvent event, LocalDateTime start, ZoneId zone) {
        if (event.getDateEnd() != null) {
            return local(event.getDateEnd().getValue(), zone);
        }
        if (event.getDuration() != null) {
            long millis = event.getDuration().getValue().toMillis();
            return millis % DAY == 0 ? start.plusDays(millis / DAY) : null;
        }
        return event.getDateStart().getValue().hasTime() ? null : start.plusDays(1);
    }

    private static LocalDateTime local(ICalDate date, ZoneId zone) {
        DateTimeComponents raw = date.getRawComponents();
        LocalDate day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        if (!date.hasTime()) {
            return day.atStartOfDay();
        }
        LocalDateTime written = day.atTime(raw.getHour(), raw.getMinute(), raw.getSecond());
        return raw.isUtc() ? LocalDateTime.ofInstant(written.toInstant(ZoneOffset.UTC), zone) : written;
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
