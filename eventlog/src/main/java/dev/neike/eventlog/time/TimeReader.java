package dev.neike.eventlog.time;

import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.TimeFormats;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;

/** Reads times of one format. Not safe for several threads: it remembers the last date. */
public interface TimeReader {

    /** What can't be read. */
    long UNREADABLE = Long.MIN_VALUE;

    /** Microseconds since 1970-01-01T00:00Z of the text (UTF-8) in the bytes, or {@link #UNREADABLE}. */
    long micros(byte[] bytes, int from, int to);

    default long micros(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return micros(bytes, 0, bytes.length);
    }

    /**
     * The reader of a format.
     *
     * @param zone of times that name none
     * @throws LogRefused if the format can't be understood
     */
    static TimeReader of(String format, ZoneId zone) {
        return switch (format) {
            case TimeFormats.ISO -> new IsoReader(zone);
            case TimeFormats.EPOCH_SECONDS -> new EpochReader(1_000_000);
            case TimeFormats.EPOCH_MILLIS -> new EpochReader(1_000);
            default -> {
                try {
                    yield PatternReader.of(format, zone);
                } catch (IllegalArgumentException e) {
                    throw LogRefused.because(
                            LogRefused.Reason.BAD_MAPPING,
                            "The time format \"" + format
                                    + "\" can't be understood; write it like d/M/yyyy HH:mm, or iso, epoch-seconds, epoch-millis.",
                            Map.of("part", "timeFormat", "value", format));
                }
            }
        };
    }
}
