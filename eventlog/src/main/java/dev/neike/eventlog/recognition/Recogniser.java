package dev.neike.eventlog.recognition;

import dev.neike.eventlog.Attribute;
import dev.neike.eventlog.Attribute.Scope;
import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogFormat;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.Recognition.Warning.Code;
import dev.neike.eventlog.TimeFormats;
import dev.neike.eventlog.csv.CsvSampler;
import dev.neike.eventlog.input.LogInput;
import dev.neike.eventlog.sample.Sample;
import dev.neike.eventlog.time.TimeReader;
import dev.neike.eventlog.xes.XesSampler;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the beginning of a log and proposes what its columns mean. */
public final class Recogniser {

    private static final int SAMPLES = 10;

    private final LogFormat format;
    private final Sample sample;
    private final TimeLook times = new TimeLook();
    private final List<Seen> all;
    private final Roles roles;
    private final List<Recognition.Warning> warnings = new ArrayList<>();

    private Recogniser(LogFormat format, Sample sample) {
        this.format = format;
        this.sample = sample;
        this.all = sample.columns().stream()
                .map(column -> Seen.of(column, sample, times))
                .toList();
        this.roles = new Roles(sample, all);
    }

    public static Recognition recognise(LogSource source, Limits limits, Optional<Dialect> said) throws IOException {
        try (var input = LogInput.open(source, limits)) {
            var format = input.format();
            var sample = format == LogFormat.XES
                    ? XesSampler.sample(input, limits, Sample.MOST_ROWS)
                    : CsvSampler.sample(input, limits, said, Sample.MOST_ROWS);
            if (sample.rows() == 0) {
                throw LogRefused.because(
                        LogRefused.Reason.NO_EVENTS,
                        "The log has no events; export it again with its events.",
                        Map.of());
            }
            return new Recogniser(format, sample).recognition(input.gzipped());
        }
    }

    private Recognition recognition(boolean gzipped) {
        var caseId = format == LogFormat.XES ? Optional.of(all.getFirst()) : roles.caseId();
        var cases =
                caseId.map(seen -> CaseShape.of(seen.column(), sample.rows())).orElse(CaseShape.none());
        var time = roles.time(cases);
        var start = time.flatMap(seen -> roles.startTime(seen, cases));
        var taken = new ArrayList<Seen>();
        caseId.ifPresent(taken::add);
        time.ifPresent(taken::add);
        var lifecycle = roles.lifecycle();
        lifecycle.ifPresent(taken::add);
        var resource = roles.resource(taken, cases);
        var units = roles.units(taken, cases);
        taken.addAll(units);
        var activity = roles.activity(taken, cases);
        var timeFormat = time.map(seen -> timeFormat(seen, cases)).orElse(TimeFormats.ISO);
        warn(caseId, time, units);
        var mapping = new Mapping(
                format,
                format == LogFormat.XES ? Dialect.standard() : sample.dialect(),
                name(caseId),
                name(activity),
                name(time),
                name(start),
                name(lifecycle),
                name(resource),
                units.stream().map(Seen::name).toList(),
                format == LogFormat.XES ? TimeFormats.ISO : timeFormat,
                ZoneOffset.UTC,
                Mapping.MISSING,
                0.05);
        return new Recognition(
                mapping,
                gzipped,
                all.stream().map(seen -> attribute(seen, cases)).toList(),
                units.stream()
                        .flatMap(seen -> MissingLook.look(seen.column()).stream())
                        .toList(),
                List.copyOf(warnings),
                sample.rows(),
                sample.whole());
    }

    private String timeFormat(Seen time, CaseShape cases) {
        var found = time.time().orElseThrow();
        var decision = DayFirst.decide(time, all, cases, sample, times);
        if (!decision.sure()) {
            warn(Code.DAY_OR_MONTH_FIRST, Map.of("attribute", time.name(), "format", decision.format()));
        }
        if (found.read() < found.tried()) {
            warn(
                    Code.UNREADABLE_TIMES,
                    Map.of(
                            "attribute",
                            time.name(),
                            "unreadable",
                            String.valueOf(found.tried() - found.read()),
                            "seen",
                            String.valueOf(found.tried()),
                            "example",
                            found.example()));
        }
        var values = time.column().values();
        var utc = TimeReader.of(decision.format(), ZoneOffset.UTC);
        var east = TimeReader.of(decision.format(), ZoneOffset.ofHours(5));
        if (values.stream().anyMatch(value -> utc.micros(value.strip()) != east.micros(value.strip()))) {
            warn(Code.NO_ZONE, Map.of("attribute", time.name()));
        }
        if (daysOnly(
                values.stream().mapToLong(value -> utc.micros(value.strip())).toArray())) {
            warn(Code.DAYS_ONLY, Map.of("attribute", time.name()));
        }
        return decision.format();
    }

    /** Whether many days show at most two times of day (two where a clock change has come between). */
    private static boolean daysOnly(long[] micros) {
        long day = 86_400_000_000L;
        var readable = Arrays.stream(micros)
                .filter(time -> time != TimeReader.UNREADABLE)
                .toArray();
        long days = Arrays.stream(readable)
                .map(time -> Math.floorDiv(time, day))
                .distinct()
                .count();
        long clocks = Arrays.stream(readable)
                .map(time -> Math.floorMod(time, day))
                .distinct()
                .count();
        return days >= 3 && clocks <= 2;
    }

    private void warn(Optional<Seen> caseId, Optional<Seen> time, List<Seen> units) {
        if (caseId.isEmpty()) {
            warn(Code.NO_CASE, Map.of());
        }
        if (time.isEmpty()) {
            warn(Code.NO_TIME, Map.of());
        }
        if (units.isEmpty()) {
            warn(Code.NO_UNIT, Map.of());
        }
        if (sample.encodingGuessed()) {
            warn(Code.ENCODING_GUESSED, Map.of("encoding", sample.dialect().encoding()));
        }
    }

    private void warn(Code code, Map<String, String> arguments) {
        warnings.add(new Recognition.Warning(code, arguments));
    }

    private Attribute attribute(Seen seen, CaseShape cases) {
        double constant = cases.constant(seen.column());
        boolean ofCase = seen.column().ofCase() || (format == LogFormat.CSV && constant == 1);
        return new Attribute(
                seen.name(),
                ofCase ? Scope.CASE : Scope.EVENT,
                seen.kind(),
                seen.person(),
                seen.filled(),
                Math.min(Attribute.MOST_DISTINCT, seen.column().distinct()),
                constant,
                seen.column().frequent(SAMPLES));
    }

    private static String name(Optional<Seen> seen) {
        return seen.map(Seen::name).orElse("");
    }
}
