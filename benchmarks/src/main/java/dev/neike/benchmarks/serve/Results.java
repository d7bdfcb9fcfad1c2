package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What was measured at one size, in a file between the measuring and the report. */
final class Results {

    static final String OURS = "creation through the interface, ";
    static final String THEIRS = "creation by pgbench, ";
    private static final String MEMORY = "memory";

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private double resident;
    private double peak;

    static Results read(Path file) throws IOException {
        var results = new Results();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(MEMORY + "\t")) {
                String[] parts = line.split("\t", -1);
                results.resident = Double.parseDouble(parts[1]);
                results.peak = Double.parseDouble(parts[2]);
            } else {
                results.add(Figure.parse(line));
            }
        }
        return results;
    }

    void write(Path file) throws IOException {
        List<String> lines =
                new ArrayList<>(figures.values().stream().map(Figure::line).toList());
        lines.add(String.format(Locale.ROOT, "%s\t%.1f\t%.1f", MEMORY, resident, peak));
        Files.write(file, lines);
    }

    void add(Figure it) {
        figures.put(it.name(), it);
    }

    /** Looked at while it works; the most counts. */
    void resident(double megabytes) {
        resident = Math.max(resident, megabytes);
    }

    void memory(Machine machine) throws IOException {
        resident(machine.memory("VmRSS"));
        peak = machine.memory("VmHWM");
    }

    /** Pages and searches, without creation. */
    List<Figure> pages() {
        return figures.values().stream()
                .filter(it -> !it.name().startsWith(OURS) && !it.name().startsWith(THEIRS))
                .toList();
    }

    Figure figure(String name) {
        return figures.get(name);
    }

    /** The rounds of one side, in their order. */
    List<Figure> rounds(String side) {
        return IntStream.rangeClosed(1, figures.size())
                .mapToObj(it -> figures.get(side + it))
                .filter(it -> it != null)
                .toList();
    }

    double resident() {
        return resident;
    }

    double peak() {
        return peak;
    }
}
