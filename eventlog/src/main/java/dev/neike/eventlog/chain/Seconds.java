package dev.neike.eventlog.chain;

import dev.neike.statistics.Distribution;
import java.time.LocalDate;
import java.util.Arrays;

/** From microseconds, as they are counted, to seconds, as they are told. */
final class Seconds {

    static final double MICROS = 1e6;
    private static final long DAY = 86_400_000_000L;

    private Seconds() {}

    static double of(long micros) {
        return micros / MICROS;
    }

    static double of(double micros) {
        return micros / MICROS;
    }

    /** The distribution, in seconds, of microseconds. */
    static Distribution distribution(long[] micros) {
        var seconds = new double[micros.length];
        for (int i = 0; i < micros.length; i++) {
            seconds[i] = micros[i] / MICROS;
        }
        Arrays.sort(seconds);
        return Distribution.ofAscending(seconds);
    }

    /** Number of the UTC day, from 1970-01-01. */
    static int day(long micros) {
        return (int) Math.floorDiv(micros, DAY);
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
