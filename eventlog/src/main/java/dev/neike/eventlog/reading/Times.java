package dev.neike.eventlog.reading;

import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.time.TimeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the time fields of events: blanks around them don't count, missing values are no time. */
public final class Times {

    public static final long NONE = Long.MIN_VALUE + 1;
    public static final long UNREADABLE = TimeReader.UNREADABLE;

    private final TimeReader reader;
    private final List<byte[]> missing;

    public Times(Mapping mapping, String format) {
        this.reader = TimeReader.of(format, mapping.zone());
        this.missing = mapping.missing().stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Microseconds since 1970, {@link #NONE} or {@link #UNREADABLE}. */
    public long read(byte[] bytes, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && bytes[first] <= ' ' && bytes[first] >= 0) {
            first++;
        }
        while (first < end && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        if (first == end) {
            return NONE;
        }
        long micros = reader.micros(bytes, first, end);
        return micros == UNREADABLE && isMissing(bytes, first, end) ? NONE : micros;
    }

    public static boolean known(long micros) {
        return micros > NONE;
    }

    private boolean isMissing(byte[] bytes, int from, int to) {
        for (byte[] value : missing) {
            if (Arrays.equals(value, 0, value.length, bytes, from, to)) {
                return true;
            }
        }
        return false;
    }
}
