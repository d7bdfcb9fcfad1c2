package dev.neike.eventlog.recognition;

import dev.neike.eventlog.sample.Sample;
import dev.neike.eventlog.time.TimeReader;
import java.time.ZoneOffset;
import java.util.List;

/** Settles whether the day or the month comes first, where the values of the time column allow both. */
final class DayFirst {

    private DayFirst() {}

    /**
     * @param format the format decided on
     * @param sure whether there was evidence for it
     */
    record Decision(String format, boolean sure) {}

    static Decision decide(Seen time, List<Seen> all, CaseShape cases, Sample sample, TimeLook look) {
        var found = time.time().orElseThrow();
        var twin = found.twin();
        if (twin.isEmpty()) {
            return new Decision(found.format(), true);
        }
        var values = time.column().values();
        int read = look.read(found.format(), values).read();
        int readByTwin = look.read(twin.get(), values).read();
        if (read != readByTwin) {
            return new Decision(read > readByTwin ? found.format() : twin.get(), true);
        }
        for (var other : all) { // another column, written by the same program, may tell
            var format = other.time().map(TimeLook.Found::format).orElse("");
            if (format.equals(found.format()) || format.equals(twin.get())) {
                int here = look.read(found.format(), other.column().values()).read();
                int there = look.read(twin.get(), other.column().values()).read();
                if (here != there) {
                    return new Decision(here > there ? found.format() : twin.get(), true);
                }
            }
        }
        int inversions = cases.inversions(times(time, found.format(), sample));
        int inversionsOfTwin = cases.inversions(times(time, twin.get(), sample));
        if (inversions != inversionsOfTwin) {
            return new Decision(inversions < inversionsOfTwin ? found.format() : twin.get(), true);
        }
        return new Decision(found.format().startsWith("d") ? found.format() : twin.get(), false);
    }

    private static long[] times(Seen time, String format, Sample sample) {
        var reader = TimeReader.of(format, ZoneOffset.UTC);
        var ofValue = time.column().values().stream()
                .mapToLong(value -> reader.micros(value.strip()))
                .toArray();
        var times = new long[sample.rows()];
        for (int row = 0; row < times.length; row++) {
            int value = time.column().code(row);
            times[row] = value < 0 ? Long.MIN_VALUE : ofValue[value];
        }
        return times;
    }
}
