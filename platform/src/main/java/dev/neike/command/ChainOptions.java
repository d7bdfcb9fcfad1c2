package dev.neike.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the command line of {@code neike chain}.
 *
 * @param file the log
 * @param units unit attributes, in the order given; empty to take the one recognised
 * @param missing further values that mean "no value"
 * @param mapping parts of the mapping to set, by the keys of {@link dev.neike.eventlog.Mapping#with}
 * @param html where the report goes
 * @param json where the figures go
 * @param language what the output is written in
 */
record ChainOptions(
        Path file,
        List<String> units,
        List<String> missing,
        Map<String, String> mapping,
        Optional<Path> html,
        Optional<Path> json,
        Locale language) {

    /** Options whose value is a part of the mapping, with the key of that part. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("--case", "case"),
            Map.entry("--activity", "activity"),
            Map.entry("--time", "time"),
            Map.entry("--start", "start"),
            Map.entry("--lifecycle", "lifecycle"),
            Map.entry("--resource", "resource"),
            Map.entry("--separator", "separator"),
            Map.entry("--quote", "quote"),
            Map.entry("--encoding", "encoding"),
            Map.entry("--time-format", "timeFormat"),
            Map.entry("--zone", "zone"),
            Map.entry("--tolerated", "tolerated"));

    /** Reads the words after {@code chain}; relative paths are seen from {@code folder}. */
    static ChainOptions parse(List<String> words, Path folder, Locale language) throws Misuse {
        List<String> files = new ArrayList<>();
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!known(name)) {
                throw new Misuse("command.misuse.unknown-option", name);
            }
            if (equals < 0 && i + 1 == words.size()) {
                throw new Misuse("command.misuse.option-without-value", name);
            }
            given.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(equals < 0 ? words.get(++i) : word.substring(equals + 1));
        }
        if (files.size() != 1) {
            throw new Misuse(files.isEmpty() ? "command.misuse.no-file" : "command.misuse.several-files");
        }
        return new ChainOptions(
                folder.resolve(files.getFirst()),
                given.getOrDefault("--unit", List.of()),
                given.getOrDefault("--missing", List.of()),
                mapping(given),
                last(given, "--html").map(folder::resolve),
                last(given, "--json").map(folder::resolve),
                last(given, "--language").map(Locale::forLanguageTag).orElse(language));
    }

    private static boolean known(String name) {
        return PARTS.containsKey(name)
                || Arrays.asList("--unit", "--missing", "--html", "--json", "--language")
                        .contains(name);
    }

    private static Map<String, String> mapping(Map<String, List<String>> given) {
        Map<String, String> parts = new LinkedHashMap<>();
        PARTS.forEach((option, part) -> last(given, option).ifPresent(value -> parts.put(part, value)));
        return parts;
    }

    private static Optional<String> last(Map<String, List<String>> given, String option) {
        return Optional.ofNullable(given.get(option)).map(List::getLast);
    }

    /** The command line can't be understood; says why by a key of the bundles. */
    static final class Misuse extends Exception {

        private final String key;
        private final transient Object[] arguments;

        Misuse(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Object[] arguments() {
            return arguments.clone();
        }
    }
}
