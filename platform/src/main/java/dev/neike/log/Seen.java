package dev.neike.log;

import dev.neike.eventlog.Attribute;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.Recognition.MissingProposal;
import dev.neike.eventlog.Recognition.Warning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What looking at a file found, as kept in the database: without the names of persons.
 *
 * @param gzipped whether the file is packed
 * @param attributes what was seen, in the order of the log; persons without samples
 * @param missing values that perhaps mean "no value"
 * @param warnings what to know before importing
 * @param eventsSeen how many events were looked at
 * @param whole whether that was the whole log
 */
public record Seen(
        boolean gzipped,
        List<Attribute> attributes,
        List<MissingProposal> missing,
        List<Warning> warnings,
        long eventsSeen,
        boolean whole) {

    static Seen of(Recognition recognition) {
        return new Seen(
                recognition.gzipped(),
                recognition.attributes().stream().map(Seen::withoutPersons).toList(),
                recognition.missing().stream()
                        .filter(proposal -> !namesPersons(recognition, proposal.attribute()))
                        .toList(),
                recognition.warnings(),
                recognition.eventsSeen(),
                recognition.whole());
    }

    private static boolean namesPersons(Recognition recognition, String attribute) {
        return recognition.attributes().stream()
                .anyMatch(seen -> seen.person() && seen.name().equals(attribute));
    }

    private static Attribute withoutPersons(Attribute seen) {
        return seen.person()
                ? new Attribute(
                        seen.name(),
                        seen.scope(),
                        seen.kind(),
                        true,
                        seen.filled(),
                        seen.distinct(),
                        seen.constantInCase(),
                        List.of())
                : seen;
    }

    Optional<Attribute> attribute(String name) {
        return attributes.stream().filter(seen -> seen.name().equals(name)).findFirst();
    }

    /** The attributes that name persons. */
    Set<String> persons() {
        return attributes.stream()
                .filter(Attribute::person)
                .map(Attribute::name)
                .collect(Collectors.toSet());
    }
}
