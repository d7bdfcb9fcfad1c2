package dev.neike.eventlog;

/**
 * How times are written. Either one of the names here or a pattern in the letters of {@link
 * java.time.format.DateTimeFormatter}, for instance {@code d/M/yyyy HH:mm} or {@code yyyy年M月d日 HH:mm}.
 */
public final class TimeFormats {

    /** ISO 8601 with {@code T} or a space, seconds, fraction and zone optional; the time of day, too. */
    public static final String ISO = "iso";

    /** Seconds since 1970-01-01T00:00Z, with or without a fraction. */
    public static final String EPOCH_SECONDS = "epoch-seconds";

    /** Milliseconds since 1970-01-01T00:00Z. */
    public static final String EPOCH_MILLIS = "epoch-millis";

    private TimeFormats() {}
}
