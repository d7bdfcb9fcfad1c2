package dev.neike.eventlog;

import dev.neike.eventlog.Skipped.Why;
import dev.neike.eventlog.csv.CsvSampler;
import dev.neike.eventlog.input.LogInput;
import dev.neike.eventlog.reading.ReadSession;
import dev.neike.eventlog.reading.Times;
import dev.neike.eventlog.sample.Sample;
import dev.neike.eventlog.sample.SampleColumn;
import dev.neike.eventlog.xes.XesSampler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The first events of a log as a mapping reads them, in the order of the file: to see whether the mapping is right. */
public final class FirstEvents {

    private final Mapping mapping;
    private final Sample sample;
    private final Times times;

    private FirstEvents(Mapping mapping, Sample sample) {
        this.mapping = mapping;
        this.sample = sample;
        this.times = new Times(mapping, mapping.format() == LogFormat.XES ? TimeFormats.ISO : mapping.timeFormat());
    }

    /**
     * An event; what it lacks is empty.
     *
     * @param caseName its case
     * @param activity what was done
     * @param start when it was begun
     * @param time when it was done
     * @param units its unit at each of the mapping's levels
     * @param leftOut why it is left out, or {@code null}
     */
    public record FirstEvent(
            String caseName,
            String activity,
            Optional<Instant> start,
            Optional<Instant> time,
            List<String> units,
            @Nullable Why leftOut) {}

    /**
     * Reads the first events.
     *
     * @throws LogRefused if the log can't be used as mapped
     */
    public static List<FirstEvent> read(LogSource source, Mapping mapping, int most) throws IOException {
        try (var input = LogInput.open(source, Limits.standard())) {
            var sample = mapping.format() == LogFormat.XES
                    ? XesSampler.sample(input, Limits.standard(), most)
                    : CsvSampler.sample(input, Limits.standard(), Optional.of(mapping.dialect()), most);
            return new FirstEvents(mapping, sample).events();
        }
    }

    private List<FirstEvent> events() {
        if (mapping.format() == LogFormat.CSV) {
            ReadSession.checkNames(
                    mapping, sample.columns().stream().map(SampleColumn::name).toList());
        }
        return IntStream.range(0, sample.rows()).mapToObj(this::event).toList();
    }

    private FirstEvent event(int row) {
        long start = micros(mapping.startTime(), row);
        long time = micros(mapping.time(), row);
        String caseName = value(mapping.caseId(), row);
        var units = new ArrayList<String>();
        mapping.units().forEach(unit -> units.add(value(unit, row)));
        return new FirstEvent(
                caseName,
                value(mapping.activity(), row),
                instant(start),
                instant(time),
                units,
                leftOut(caseName, start, time));
    }

    private static @Nullable Why leftOut(String caseName, long start, long time) {
        if (start == Times.UNREADABLE || time == Times.UNREADABLE) {
            return Why.UNREADABLE_TIME;
        }
        if (start == Times.NONE && time == Times.NONE) {
            return Why.WITHOUT_TIME;
        }
        return caseName.isEmpty() ? Why.WITHOUT_CASE : null;
    }

    private long micros(String attribute, int row) {
        byte[] text = raw(attribute, row).getBytes(StandardCharsets.UTF_8);
        return times.read(text, 0, text.length);
    }

    private static Optional<Instant> instant(long micros) {
        return Times.known(micros) ? Optional.of(EventLog.instant(micros)) : Optional.empty();
    }

    private String value(String attribute, int row) {
        String value = raw(attribute, row);
        return mapping.missing().contains(value) ? "" : value;
    }

    private String raw(String attribute, int row) {
        return sample.column(attribute)
                .filter(column -> column.code(row) >= 0)
                .map(column -> column.values().get(column.code(row)).strip())
                .orElse("");
    }
}
