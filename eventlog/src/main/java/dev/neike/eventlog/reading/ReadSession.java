package dev.neike.eventlog.reading;

import dev.neike.eventlog.EventColumns;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogFormat;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Progress;
import dev.neike.eventlog.Skipped;
import dev.neike.eventlog.input.LogInput;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** What one reading of a log shares: the mapping, the columns that grow, what is skipped, who listens. */
public final class ReadSession {

    private static final int NAMES_TOLD = 20;

    private final LogSource source;
    private final LogInput input;
    private final Mapping mapping;
    private final Limits limits;
    private final Progress progress;
    public final LogBuilder log;
    public final SkipCount skipped = new SkipCount();
    public final Times times;

    public ReadSession(
            LogSource source, LogInput input, Mapping mapping, Limits limits, Progress progress, String timeFormat) {
        this.source = source;
        this.input = input;
        this.mapping = mapping;
        this.limits = limits;
        this.progress = progress;
        this.log = new LogBuilder(mapping, limits);
        this.times = new Times(mapping, timeFormat);
    }

    public LogInput input() {
        return input;
    }

    public Mapping mapping() {
        return mapping;
    }

    public Limits limits() {
        return limits;
    }

    /** Tells the listener how far it is; ends the reading if the listener says so. */
    public void tell() {
        if (!progress.advanced(input.packedBytes(), source.size(), log.events())) {
            throw new CancellationException("the reading of " + source.name() + " was cancelled");
        }
    }

    public Result finish() {
        skipped.check(mapping, log.events());
        tell();
        return new Result(log.finish(), skipped.result());
    }

    public record Result(EventColumns columns, Skipped skipped) {}

    /** Refuses a mapping that names no case, time or unit, or one that the log does not have. */
    public static void checkNames(Mapping mapping, List<String> seen) {
        require(mapping.caseId(), Reason.NO_CASE_COLUMN, "names the case", seen);
        require(mapping.time(), Reason.NO_TIME_COLUMN, "holds the time", seen);
        if (mapping.units().isEmpty()) {
            require("", Reason.NO_UNIT_ATTRIBUTE, "names the unit (team, department)", seen);
        }
        for (String unit : mapping.units()) {
            exists(unit, seen);
        }
        exists(mapping.time(), seen);
        if (mapping.format() == LogFormat.XES) {
            return; // attributes of XES are optional: traces get numbers for names, activities and starts may be absent
        }
        exists(mapping.caseId(), seen);
        if (!mapping.startTime().isEmpty()) {
            exists(mapping.startTime(), seen);
        }
        if (!mapping.activity().isEmpty()) {
            exists(mapping.activity(), seen);
        }
    }

    private static void require(String name, Reason reason, String role, List<String> seen) {
        if (name.isEmpty()) {
            throw LogRefused.because(
                    reason,
                    "Say which attribute " + role + "; the log has " + sentence(seen) + ".",
                    Map.of("attributes", told(seen), "more", Math.max(0, seen.size() - NAMES_TOLD)));
        }
    }

    private static void exists(String name, List<String> seen) {
        if (!seen.contains(name)) {
            throw LogRefused.because(
                    Reason.NO_SUCH_ATTRIBUTE,
                    "The log has no attribute \"" + name + "\"; it has " + sentence(seen) + ".",
                    Map.of("name", name, "attributes", told(seen), "more", Math.max(0, seen.size() - NAMES_TOLD)));
        }
    }

    private static String told(List<String> names) {
        return String.join("\n", names.subList(0, Math.min(NAMES_TOLD, names.size())));
    }

    private static String sentence(List<String> names) {
        int more = names.size() - NAMES_TOLD;
        return names.isEmpty() ? "none" : told(names).replace("\n", ", ") + (more > 0 ? " and " + more + " more" : "");
    }
}
