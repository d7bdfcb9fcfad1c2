package dev.neike.eventlog;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Writes a mapping as plain text, key by key, and reads it back. */
final class MappingText {

    private MappingText() {}

    static SequencedMap<String, String> write(Mapping mapping) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("format", mapping.format().name());
        parts.put("separator", nameOf(mapping.dialect().separator()));
        parts.put("quote", String.valueOf(mapping.dialect().quote()));
        parts.put("encoding", mapping.dialect().encoding());
        parts.put("case", mapping.caseId());
        parts.put("activity", mapping.activity());
        parts.put("time", mapping.time());
        parts.put("start", mapping.startTime());
        parts.put("lifecycle", mapping.lifecycle());
        parts.put("resource", mapping.resource());
        parts.put("units", lines(mapping.units()));
        parts.put("timeFormat", mapping.timeFormat());
        parts.put("zone", mapping.zone().getId());
        parts.put("missing", lines(mapping.missing()));
        parts.put("tolerated", String.valueOf(mapping.tolerated()));
        return parts;
    }

    static Mapping replace(Mapping mapping, Map<String, String> changes) {
        var parts = write(mapping);
        changes.forEach((key, value) -> {
            if (parts.replace(key, value) == null) {
                throw refused(key, value);
            }
        });
        return new Mapping(
                format(part(parts, "format")),
                new Dialect(
                        character("separator", part(parts, "separator")),
                        character("quote", part(parts, "quote")),
                        part(parts, "encoding")),
                part(parts, "case"),
                part(parts, "activity"),
                part(parts, "time"),
                part(parts, "start"),
                part(parts, "lifecycle"),
                part(parts, "resource"),
                list(part(parts, "units")),
                part(parts, "timeFormat"),
                zone(part(parts, "zone")),
                list(part(parts, "missing")),
                share(part(parts, "tolerated")));
    }

    static LogRefused refused(String part, String value) {
        return LogRefused.because(
                LogRefused.Reason.BAD_MAPPING,
                "The mapping can't have \"" + value + "\" as its part \"" + part + "\"; correct that part.",
                Map.of("part", part, "value", value));
    }

    static String lines(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> list(String lines) {
        var values = new ArrayList<String>();
        for (String line : lines.split("\n", -1)) {
            if (!line.isEmpty()) {
                values.add(unescape(line));
            }
        }
        return values;
    }

    private static String unescape(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                text.append(next == 'n' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String nameOf(char separator) {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    private static String part(Map<String, String> parts, String key) {
        return parts.getOrDefault(key, "");
    }

    private static LogFormat format(String name) {
        return switch (name) {
            case "XES" -> LogFormat.XES;
            case "CSV" -> LogFormat.CSV;
            default -> throw refused("format", name);
        };
    }

    private static char character(String part, String text) {
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw refused(part, text);
        }
        return text.charAt(0);
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw refused("zone", id);
        }
    }

    private static double share(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw refused("tolerated", text);
        }
    }
}
