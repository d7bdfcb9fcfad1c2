package dev.neike.calendar;

import dev.neike.calendar.CalendarRefused.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants as nanoseconds since 1970, so that sums are exact and cost no objects. */
final class Nanos {

    static final long SECOND = 1_000_000_000L;
    static final long MINUTE = 60 * SECOND;
    private static final long DAY = 86_400 * SECOND;

    private Nanos() {}

    static long of(Instant at) {
        try {
            return Math.addExact(Math.multiplyExact(at.getEpochSecond(), SECOND), at.getNano());
        } catch (ArithmeticException tooFar) {
            throw new CalendarRefused(Reason.OUT_OF_RANGE, at.toString());
        }
    }

    static long of(LocalDateTime utc) {
        return utc.toEpochSecond(ZoneOffset.UTC) * SECOND;
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    /** The year in UTC. */
    static int year(long nanos) {
        return LocalDate.ofEpochDay(Math.floorDiv(nanos, DAY)).getYear();
    }
}
