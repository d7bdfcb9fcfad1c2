package dev.neike.eventlog.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times of a {@link DateTimeFormatter} pattern, for those that {@link NumericReader} does not take. */
final class PatternReader implements TimeReader {

    private final DateTimeFormatter formatter;
    private final ZoneId zone;

    private PatternReader(DateTimeFormatter formatter, ZoneId zone) {
        this.formatter = formatter;
        this.zone = zone;
    }

    static TimeReader of(String pattern, ZoneId zone) {
        var numeric = NumericReader.of(pattern, zone);
        if (numeric != null) {
            return numeric;
        }
        var formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
        return new PatternReader(formatter, zone);
    }

    @Override
    public long micros(byte[] bytes, int from, int to) {
        try {
            var time = formatter.parse(new String(bytes, from, to - from, StandardCharsets.UTF_8).strip());
            var instant = instant(time);
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), Zones.SECOND), instant.getNano() / 1000);
        } catch (DateTimeException | ArithmeticException e) {
            return UNREADABLE;
        }
    }

    private Instant instant(TemporalAccessor time) {
        if (time.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Instant.from(time);
        }
        var timeOfDay = time.query(java.time.temporal.TemporalQueries.localTime());
        return LocalDateTime.of(LocalDate.from(time), timeOfDay == null ? LocalTime.MIDNIGHT : timeOfDay)
                .atZone(zone)
                .toInstant();
    }
}
