package dev.neike.eventlog.export;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogFormat;
import dev.neike.eventlog.Mapping;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes events, or legs, as IEEE 1849 XES (plain; wrap the stream to gzip it). A log written by {@link #write} and read with
 * {@link #mapping} gives the same counts at every level. Starts go to the attribute {@value #START}.
 */
public final class XesWriter implements AutoCloseable {

    /** Where the start of an event stands; the standard has an attribute for completion only. */
    public static final String START = "start_timestamp";

    private static final String ACTIVITY = "concept:name";
    private static final String COMPLETE = "time:timestamp";

    private static final Map<String, String> EXTENSIONS = new TreeMap<>(Map.of(
            "concept", "Concept",
            "cost", "Cost",
            "identity", "Identity",
            "lifecycle", "Lifecycle",
            "org", "Organizational",
            "semantic", "Semantic",
            "time", "Time"));

    private final Writer out;
    private final List<String> levels;

    private XesWriter(Writer out, List<String> levels) {
        this.out = out;
        this.levels = List.copyOf(levels);
    }

    /** Begins a log; closing ends it and leaves the stream open. */
    public static XesWriter open(OutputStream stream, List<String> levels) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        var writer = new XesWriter(out, levels);
        writer.header();
        return writer;
    }

    /** Writes the whole log; the stream stays open. */
    public static void write(EventLog log, OutputStream stream) throws IOException {
        var columns = log.columns();
        boolean starts = columns.hasStarts();
        try (var writer = open(stream, log.levels())) {
            var units = new @Nullable String[columns.levels().length];
            for (int c = 0; c < columns.cases(); c++) {
                writer.beginCase(columns.caseNames().name(c));
                for (int event = columns.firstEvent()[c]; event < columns.firstEvent()[c + 1]; event++) {
                    for (int level = 0; level < units.length; level++) {
                        int unit = columns.levels()[level].unit()[event];
                        units[level] = unit < 0 ? null : columns.levels()[level].names()[unit];
                    }
                    writer.event(
                            columns.activityOf(event),
                            starts ? EventLog.instant(columns.start()[event]) : null,
                            EventLog.instant(columns.end()[event]),
                            units);
                }
                writer.endCase();
            }
        }
    }

    /** The mapping that reads back what {@link #write} has written of this log. */
    public static Mapping mapping(EventLog log) {
        boolean starts = log.columns().hasStarts();
        return Mapping.xes()
                .withUnits(log.levels().toArray(String[]::new))
                .withMissing(log.mapping().missing())
                .with(Map.of("start", starts ? START : "", "format", LogFormat.XES.name()));
    }

    public void beginCase(String name) throws IOException {
        out.write("\t<trace>\n");
        attribute("\t\t", "string", ACTIVITY, name);
    }

    /**
     * Writes an event or a leg.
     *
     * @param activity what was done, null if unknown
     * @param start when it began, null if unknown
     * @param end when it was completed
     * @param units the unit at each level, null where it is missing
     */
    public void event(@Nullable String activity, @Nullable Instant start, Instant end, @Nullable String... units)
            throws IOException {
        out.write("\t\t<event>\n");
        if (activity != null && !levels.contains(ACTIVITY)) {
            attribute("\t\t\t", "string", ACTIVITY, activity);
        }
        for (int level = 0; level < units.length; level++) {
            String unit = units[level];
            if (unit != null) {
                attribute("\t\t\t", "string", levels.get(level), unit);
            }
        }
        if (start != null) {
            attribute("\t\t\t", "date", START, start.toString());
        }
        attribute("\t\t\t", "date", COMPLETE, end.toString());
        out.write("\t\t</event>\n");
    }

    public void endCase() throws IOException {
        out.write("\t</trace>\n");
    }

    @Override
    public void close() throws IOException {
        out.write("</log>\n");
        out.flush();
    }

    private void header() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<log xes.version=\"1849.2016\" xes.features=\"\" xmlns=\"http://www.xes-standard.org/\">\n");
        for (var extension : EXTENSIONS.entrySet()) {
            if (uses(extension.getKey())) {
                out.write("\t<extension name=\"" + extension.getValue() + "\" prefix=\"" + extension.getKey()
                        + "\" uri=\"http://www.xes-standard.org/" + extension.getKey() + ".xesext\"/>\n");
            }
        }
        out.write("\t<global scope=\"trace\">\n");
        attribute("\t\t", "string", ACTIVITY, "");
        out.write("\t</global>\n\t<global scope=\"event\">\n");
        attribute("\t\t", "date", COMPLETE, Instant.EPOCH.toString());
        out.write("\t</global>\n\t<classifier name=\"Activity\" keys=\"concept:name\"/>\n");
    }

    private boolean uses(String prefix) {
        return prefix.equals("concept")
                || prefix.equals("time")
                || levels.stream().anyMatch(level -> level.startsWith(prefix + ":"));
    }

    private void attribute(String indent, String type, String key, String value) throws IOException {
        out.write(indent + '<' + type + " key=\"" + XmlText.attribute(key) + "\" value=\"" + XmlText.attribute(value)
                + "\"/>\n");
    }
}
