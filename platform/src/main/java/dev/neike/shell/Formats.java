package dev.neike.shell;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Numbers, times and durations as the reader's language writes them. */
public final class Formats {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final Texts texts;

    Formats(Texts texts) {
        this.texts = texts;
    }

    /** A count with its separators: {@code 65,533}. */
    public String count(long value) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(value);
    }

    /** A number with exactly so many decimals. */
    public String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A share between 0 and 1 as a percentage with at most one decimal. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** A length of time in its two largest units: {@code 3 d 4 h}, {@code 45 s}. */
    public String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 0) {
            return "−" + duration(-seconds);
        }
        if (whole < MINUTE) {
            return texts.of("duration.seconds", whole);
        }
        if (whole < HOUR) {
            return pair(whole, MINUTE, "duration.minutes", 1, "duration.seconds");
        }
        if (whole < DAY) {
            return pair(whole, HOUR, "duration.hours", MINUTE, "duration.minutes");
        }
        return pair(whole, DAY, "duration.days", HOUR, "duration.hours");
    }

    /**
     * Business time: in hours and never in days, which mean something else in each calendar; in seconds as well where it is
     * less than an hour, so that nothing that was counted reads as nothing.
     */
    public String hours(Duration time) {
        long seconds = Math.round((double) time.toMillis() / 1000);
        if (seconds < 0) {
            return "−" + hours(time.negated());
        }
        if (seconds < HOUR) {
            return duration((double) seconds);
        }
        long minutes = Math.round((double) seconds / MINUTE);
        String hours = texts.of("duration.hours", minutes / 60);
        return minutes % 60 == 0 ? hours : hours + " " + texts.of("duration.minutes", minutes % 60);
    }

    private String pair(long seconds, long unit, String unitKey, long part, String partKey) {
        long parts = Math.round((double) seconds / part);
        long perUnit = unit / part;
        String large = texts.of(unitKey, parts / perUnit);
        long rest = parts % perUnit;
        return rest == 0 || parts / perUnit >= 100 ? large : large + " " + texts.of(partKey, rest);
    }

    /** A date and time of day to the minute. */
    public String dateTime(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(texts.of("format.date-time"), texts.locale())
                .format(instant.atZone(zone));
    }

    /** A date. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.of("format.date"), texts.locale())
                .format(date);
    }
}
