package dev.neike.benchmarks.due;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * The yardstick: due times as one writes them on {@code java.time} alone, walking from day to day. It reads the hours of a
 * weekday, or those of an exception, and takes the promise off them.
 */
final class DayByDay {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Hours>> week;
    private final Map<LocalDate, List<Hours>> exceptions;

    /** Hours of a day; none of ours passes midnight. */
    record Hours(LocalTime from, LocalTime to) {}

    DayByDay(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Map<LocalDate, List<Hours>> exceptions) {
        this.zone = zone;
        this.week = week;
        this.exceptions = exceptions;
    }

    Instant after(Instant start, Duration promised) {
        Duration left = promised;
        LocalDate day = LocalDate.ofInstant(start, zone);
        while (true) {
            List<Hours> exception = exceptions.get(day);
            List<Hours> all = exception == null ? week.getOrDefault(day.getDayOfWeek(), List.of()) : exception;
            for (Hours hours : all) {
                ZonedDateTime opens = day.atTime(hours.from()).atZone(zone);
                Instant from = opens.toInstant().isBefore(start) ? start : opens.toInstant();
                Instant to = day.atTime(hours.to()).atZone(zone).toInstant();
                if (from.isBefore(to)) {
                    Duration open = Duration.between(from, to);
                    if (left.compareTo(open) <= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(open);
                }
            }
            day = day.plusDays(1);
        }
    }
}
