package dev.neike.benchmarks;

import dev.neike.eventlog.LogSource;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Writes a XES log so many times over, each time with new case names, as .xes.gz and as .csv with all its attributes. */
final class LogReplica {

    private static final Pattern ATTRIBUTE = Pattern.compile("<(\\w+) key=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final List<String> head = new ArrayList<>();
    private final List<List<String>> traces = new ArrayList<>();

    private LogReplica(Path log) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(LogSource.of(log).open()), StandardCharsets.UTF_8))) {
            List<String> current = head;
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.strip().equals("<trace>")) {
                    current = new ArrayList<>();
                    traces.add(current);
                }
                if (!line.strip().equals("</log>")) {
                    current.add(line);
                }
            }
        }
    }

    /** Makes the files unless they are there: {@code volvo-x100.xes.gz} and {@code volvo-x100.csv}. */
    static void write(Path log, Path folder, int times) throws IOException {
        Files.createDirectories(folder);
        var xes = xes(folder, times);
        var csv = csv(folder, times);
        if (Files.exists(xes) && Files.exists(csv)) {
            return;
        }
        var replica = new LogReplica(log);
        var unfinished = folder.resolve("unfinished");
        try (var out = new BufferedWriter(
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(unfinished), 1 << 16), StandardCharsets.UTF_8),
                1 << 16)) {
            replica.writeXes(out, times);
        }
        Files.move(unfinished, xes, StandardCopyOption.REPLACE_EXISTING);
        try (var out = Files.newBufferedWriter(unfinished)) {
            replica.writeCsv(out, times);
        }
        Files.move(unfinished, csv, StandardCopyOption.REPLACE_EXISTING);
    }

    static Path xes(Path folder, int times) {
        return folder.resolve("volvo-x" + times + ".xes.gz");
    }

    static Path csv(Path folder, int times) {
        return folder.resolve("volvo-x" + times + ".csv");
    }

    private void writeXes(Writer out, int times) throws IOException {
        for (String line : head) {
            out.write(line + "\n");
        }
        for (int copy = 0; copy < times; copy++) {
            for (var trace : traces) {
                boolean named = false;
                for (String line : trace) {
                    var name = ATTRIBUTE.matcher(line);
                    if (!named && name.find() && name.group(2).equals("concept:name")) {
                        named = true;
                        out.write("\t\t<string key=\"concept:name\" value=\"" + name.group(3) + "-" + copy + "\"/>\n");
                    } else {
                        out.write(line + "\n");
                    }
                }
            }
        }
        out.write("</log>\n");
    }

    private void writeCsv(Writer out, int times) throws IOException {
        var rows = new ArrayList<List<Map<String, String>>>();
        var columns = new LinkedHashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var trace : traces) {
            names.add(events(trace, rows, columns));
        }
        out.write("case");
        for (String column : columns.keySet()) {
            out.write("," + column);
        }
        out.write("\n");
        for (int copy = 0; copy < times; copy++) {
            for (int trace = 0; trace < rows.size(); trace++) {
                for (var event : rows.get(trace)) {
                    out.write(names.get(trace) + "-" + copy);
                    for (String column : columns.keySet()) {
                        out.write("," + event.getOrDefault(column, ""));
                    }
                    out.write("\n");
                }
            }
        }
    }

    /** Adds the events of a trace, their columns, and gives its name. */
    private static String events(
            List<String> trace, List<List<Map<String, String>>> rows, Map<String, Integer> columns) {
        var events = new ArrayList<Map<String, String>>();
        String name = "";
        for (String line : trace) {
            var attribute = ATTRIBUTE.matcher(line);
            if (line.strip().equals("<event>")) {
                events.add(new LinkedHashMap<>());
            } else if (attribute.find() && events.isEmpty()) {
                name = attribute.group(3);
            } else if (attribute.hasMatch()) {
                columns.putIfAbsent(attribute.group(2), columns.size());
                events.getLast().put(attribute.group(2), csv(attribute.group(3)));
            }
        }
        rows.add(events);
        return name;
    }

    private static String csv(String xml) {
        String text = xml.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return text.matches("(?s).*[,\"\\n\\r].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
