package dev.neike.log;

import dev.neike.eventlog.Attribute;
import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.Mapping;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a log may be imported with a mapping, as far as that can be said before reading it. */
final class MappingPolicy {

    /** More levels than anybody looks at, each as large as the log itself. */
    static final int MOST_LEVELS = 12;

    private MappingPolicy() {}

    /** The trouble with it, or nothing. */
    static Optional<Trouble> trouble(LogRow log, Seen seen, Mapping mapping) {
        if (mapping.caseId().isEmpty()) {
            return Optional.of(choose(Reason.NO_CASE_COLUMN, seen));
        }
        if (mapping.time().isEmpty()) {
            return Optional.of(choose(Reason.NO_TIME_COLUMN, seen));
        }
        if (mapping.units().isEmpty()) {
            return Optional.of(choose(Reason.NO_UNIT_ATTRIBUTE, seen));
        }
        if (mapping.units().size() > MOST_LEVELS) {
            return Optional.of(new Trouble(Trouble.TOO_MANY_LEVELS, Map.of("limit", String.valueOf(MOST_LEVELS))));
        }
        return mapping.units().stream()
                .filter(unit -> !log.persons() && seen.persons().contains(unit))
                .findFirst()
                .map(unit -> new Trouble(Trouble.PERSON_LEVEL, Map.of("name", unit)));
    }

    private static Trouble choose(Reason reason, Seen seen) {
        String names =
                seen.attributes().stream().map(Attribute::name).limit(500).collect(Collectors.joining("\n"));
        return new Trouble(reason.name(), Map.of("attributes", names));
    }
}
