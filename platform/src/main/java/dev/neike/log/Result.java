package dev.neike.log;

import dev.neike.eventlog.LogFormat;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Recognition.Warning;
import dev.neike.eventlog.Skipped;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What the latest successful import of a log found, besides its chains.
 *
 * @param importId that import
 * @param mapping how the log was read
 * @param skipped what was left out
 * @param warnings what to know about it
 */
public record Result(long importId, Mapping mapping, Skipped skipped, List<Warning> warnings) {

    /** How many events were left out or mended, by the key of the reason; only those that occurred. */
    public SequencedMap<String, Long> left() {
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        counts.put("unreadable-time", skipped.unreadableTime());
        counts.put("without-time", skipped.withoutTime());
        counts.put("without-case", skipped.withoutCase());
        counts.put("end-before-start", skipped.endBeforeStart());
        counts.put("merged-traces", skipped.mergedTraces());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** The zone of times that named none. */
    public String zone() {
        return mapping.zone().equals(ZoneOffset.UTC) ? "UTC" : mapping.zone().getId();
    }

    /** The mapping part by part, as people read it. */
    public SequencedMap<String, String> shownParts() {
        SequencedMap<String, String> parts = new LinkedHashMap<>(mapping.parts());
        if (mapping.format() == LogFormat.XES) {
            parts.keySet().removeAll(List.of("separator", "quote", "encoding", "timeFormat"));
        }
        parts.put("zone", zone());
        parts.put("units", String.join(" · ", mapping.units()));
        parts.put("missing", String.join(" · ", mapping.missing()));
        parts.put("tolerated", String.valueOf(Math.round(mapping.tolerated() * 1000) / 10.0));
        return parts;
    }
}
