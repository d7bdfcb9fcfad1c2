package dev.neike.eventlog;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What the columns of a log mean. Names are those of the CSV header or the XES attribute keys; an attribute of an XES trace
 * is written {@code case:} plus its key. An empty name means that there is none. Proposed by {@link Recognition},
 * correctable in every part.
 *
 * @param format XES or CSV
 * @param dialect how the CSV is written
 * @param caseId names the case
 * @param activity what was done
 * @param time when it was done (completed)
 * @param startTime when it was begun, where that is logged on the same row
 * @param lifecycle the lifecycle transition
 * @param resource the person or system that did it; never a unit unless somebody chooses so
 * @param units the attributes that may serve as unit, the preferred first; each is one level of the service chain
 * @param timeFormat how times are written in CSV, see {@link TimeFormats}
 * @param zone of times that name none
 * @param missing values, compared exactly after trimming, that mean "no value"; the empty value always does
 * @param tolerated share (0..1) of events that may be refused for an unreadable or absent time or an absent case
 */
public record Mapping(
        LogFormat format,
        Dialect dialect,
        String caseId,
        String activity,
        String time,
        String startTime,
        String lifecycle,
        String resource,
        List<String> units,
        String timeFormat,
        ZoneId zone,
        List<String> missing,
        double tolerated) {

    /** Values that mean "no value" unless told otherwise. */
    public static final List<String> MISSING = List.of("?", "NULL", "N/A");

    /** Before the key of an XES attribute that belongs to the trace. */
    public static final String CASE_PREFIX = "case:";

    public Mapping {
        units = List.copyOf(units);
        missing = List.copyOf(missing);
        if (!(tolerated >= 0 && tolerated <= 1)) {
            throw MappingText.refused("tolerated", String.valueOf(tolerated));
        }
    }

    /** The attributes of the XES standard extensions, unit {@code org:group}. */
    public static Mapping xes() {
        return new Mapping(
                LogFormat.XES,
                Dialect.standard(),
                "case:concept:name",
                "concept:name",
                "time:timestamp",
                "",
                "lifecycle:transition",
                "org:resource",
                List.of("org:group"),
                TimeFormats.ISO,
                ZoneOffset.UTC,
                MISSING,
                0.05);
    }

    /** A CSV in the standard dialect with these columns and times found by looking. */
    public static Mapping csv(String caseId, String activity, String time, String... units) {
        return new Mapping(
                LogFormat.CSV,
                Dialect.standard(),
                caseId,
                activity,
                time,
                "",
                "",
                "",
                List.of(units),
                TimeFormats.ISO,
                ZoneOffset.UTC,
                MISSING,
                0.05);
    }

    /**
     * This mapping with parts replaced, each by its key: {@code format separator quote encoding case activity time start
     * lifecycle resource units timeFormat zone missing tolerated}. {@code units} and {@code missing} hold lists, one
     * element a line, {@code \n} and {@code \\} escaped; separators may be written {@code tab}.
     *
     * @throws LogRefused if a key or a value is not known
     */
    public Mapping with(Map<String, String> parts) {
        return MappingText.replace(this, parts);
    }

    /** All parts as plain text, for storage and forms; {@link #of} reads it back. */
    public SequencedMap<String, String> parts() {
        return MappingText.write(this);
    }

    /** The mapping written by {@link #parts()}; parts left out take the standard of the format. */
    public static Mapping of(Map<String, String> parts) {
        var base = "CSV".equals(parts.get("format")) ? csv("", "", "") : xes();
        return base.with(parts);
    }

    public Mapping withUnits(String... attributes) {
        return with(Map.of("units", MappingText.lines(List.of(attributes))));
    }

    public Mapping withMissing(List<String> values) {
        return with(Map.of("missing", MappingText.lines(values)));
    }

    /** With further values that mean "no value". */
    public Mapping alsoMissing(String... values) {
        var all = new ArrayList<>(missing);
        all.addAll(List.of(values));
        return withMissing(all.stream().distinct().toList());
    }
}
