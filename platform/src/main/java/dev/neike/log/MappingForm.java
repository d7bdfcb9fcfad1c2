package dev.neike.log;

import dev.neike.eventlog.Attribute;
import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Recognition.MissingProposal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The mapping as a form shows it and sends it back. Attributes and proposed missing values go by their position among what
 * was seen, because names may hold line breaks, which forms change.
 *
 * @param parts the single parts by the keys of {@link Mapping#with}
 * @param units positions of the ticked levels
 * @param preferred position of the preferred one, empty where none
 * @param missing positions of the ticked proposals
 * @param otherMissing further values, one a line
 */
public record MappingForm(
        Map<String, String> parts, Set<String> units, String preferred, Set<String> missing, String otherMissing) {

    private static final List<String> ATTRIBUTES =
            List.of("case", "activity", "time", "start", "lifecycle", "resource");
    private static final List<String> PLAIN =
            List.of("separator", "quote", "encoding", "timeFormat", "zone", "tolerated");

    /** With nothing filled in. */
    static MappingForm empty() {
        return new MappingForm(Map.of(), Set.of(), "", Set.of(), "");
    }

    static MappingForm of(Mapping mapping, Seen seen) {
        Map<String, String> parts = new LinkedHashMap<>(mapping.parts());
        ATTRIBUTES.forEach(key -> parts.put(key, position(seen, parts.getOrDefault(key, ""))));
        parts.put(
                "tolerated",
                String.valueOf(Math.round(mapping.tolerated() * 1000) / 10.0).replaceFirst("\\.0$", ""));
        parts.put(
                "zone",
                mapping.zone().equals(ZoneOffset.UTC) ? "UTC" : mapping.zone().getId());
        List<String> units =
                mapping.units().stream().map(unit -> position(seen, unit)).toList();
        List<String> proposed =
                seen.missing().stream().map(MissingProposal::value).toList();
        return new MappingForm(
                parts,
                Set.copyOf(units),
                units.isEmpty() ? "" : units.getFirst(),
                ticked(mapping, proposed),
                String.join(
                        "\n",
                        mapping.missing().stream()
                                .filter(value -> !proposed.contains(value))
                                .toList()));
    }

    static MappingForm of(MultiValueMap<String, String> sent) {
        Map<String, String> parts = new LinkedHashMap<>();
        Stream.concat(ATTRIBUTES.stream(), PLAIN.stream()).forEach(key -> {
            String value = sent.getFirst(key);
            if (value != null) {
                parts.put(key, key.equals("separator") || key.equals("quote") ? value : value.strip());
            }
        });
        return new MappingForm(
                parts,
                Set.copyOf(sent.getOrDefault("units", List.of())),
                sent.getOrDefault("preferred", List.of("")).getFirst(),
                Set.copyOf(sent.getOrDefault("missing", List.of())),
                sent.getOrDefault("otherMissing", List.of("")).getFirst());
    }

    public String part(String key) {
        return parts.getOrDefault(key, "");
    }

    /**
     * The mapping it stands for, the rest taken from another.
     *
     * @throws LogRefused if a part can't be understood
     */
    Mapping applyTo(Mapping before, Seen seen) {
        Map<String, String> changes = new LinkedHashMap<>(parts);
        ATTRIBUTES.forEach(key -> changes.computeIfPresent(key, (k, position) -> name(seen, position)));
        changes.computeIfPresent("tolerated", (key, percent) -> share(percent));
        changes.remove("format");
        return before.with(changes).withUnits(levels(seen)).withMissing(missingValues(seen));
    }

    /**
     * How the CSV is written.
     *
     * @throws LogRefused if a part can't be understood
     */
    Dialect dialect() {
        Map<String, String> changes = new LinkedHashMap<>(parts);
        changes.keySet().retainAll(List.of("separator", "quote", "encoding"));
        return Mapping.csv("", "", "").with(changes).dialect();
    }

    private String[] levels(Seen seen) {
        List<String> chosen = new ArrayList<>();
        if (units.contains(preferred)) {
            chosen.add(name(seen, preferred));
        }
        for (int i = 0; i < seen.attributes().size(); i++) {
            if (units.contains(String.valueOf(i))) {
                chosen.add(seen.attributes().get(i).name());
            }
        }
        return chosen.stream().filter(name -> !name.isEmpty()).distinct().toArray(String[]::new);
    }

    private List<String> missingValues(Seen seen) {
        Stream<String> ticked = Stream.iterate(0, i -> i < seen.missing().size(), i -> i + 1)
                .filter(i -> missing.contains(String.valueOf(i)))
                .map(i -> seen.missing().get(i).value());
        return Stream.concat(otherMissing.lines().map(String::strip).filter(line -> !line.isEmpty()), ticked)
                .distinct()
                .toList();
    }

    private static Set<String> ticked(Mapping mapping, List<String> proposed) {
        return Stream.iterate(0, i -> i < proposed.size(), i -> i + 1)
                .filter(i -> mapping.missing().contains(proposed.get(i)))
                .map(String::valueOf)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static String position(Seen seen, String name) {
        List<String> names = seen.attributes().stream().map(Attribute::name).toList();
        int at = names.indexOf(name);
        return at < 0 ? "" : String.valueOf(at);
    }

    private static String name(Seen seen, String position) {
        if (!position.matches("\\d{1,6}")
                || Integer.parseInt(position) >= seen.attributes().size()) {
            return "";
        }
        return seen.attributes().get(Integer.parseInt(position)).name();
    }

    private static String share(String percent) {
        String number = percent.replace('%', ' ').replace(',', '.').strip();
        try {
            return String.valueOf(Double.parseDouble(number) / 100);
        } catch (NumberFormatException e) {
            throw LogRefused.because(
                    LogRefused.Reason.BAD_MAPPING,
                    "The tolerated share is a number of percent.",
                    Map.of("part", "tolerated", "value", percent));
        }
    }
}
