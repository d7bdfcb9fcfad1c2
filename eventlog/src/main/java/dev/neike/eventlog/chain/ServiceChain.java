package dev.neike.eventlog.chain;

import dev.neike.eventlog.EventColumns;
import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogRefused;
import dev.neike.statistics.Distribution;
import dev.neike.statistics.Quantiles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The service chain of a log at one level, found by these rules. Events of a case go by start, ties in file order; events
 * without a unit are passed over and counted. A maximal run of events in one unit is one working leg from first start to
 * last completion. Between two runs lies an offered leg of the receiver, from the giver's last completion to the receiver's
 * first start, nothing where they overlap. A hand-over is a pair of consecutive runs.
 */
public final class ServiceChain {

    private final Runs runs;
    private final Summary summary;
    private final List<Relation> relations;
    private final List<Unit> units;
    private final Overlap overlap;
    private final Optional<Distribution> durations;
    private final OptionalDouble usual;
    private final Findings findings;

    private ServiceChain(EventColumns columns, EventColumns.Level level) {
        runs = new Runs(columns, level);
        var handOvers = new HandOvers(runs);
        double[] lasting = durations(runs);
        durations = lasting.length == 0
                ? Optional.empty()
                : Optional.of(Distribution.ofAscending(
                        Arrays.stream(lasting).map(Seconds::of).toArray()));
        var waitings = waitings(handOvers);
        usual = medianOfMedians(waitings);
        var cost =
                usual.isEmpty() ? null : new CostRule(runs, handOvers, lasting, usual.getAsDouble() * Seconds.MICROS);
        var builder = new RelationBuilder(runs, handOvers, cost);
        relations = IntStream.range(0, handOvers.relations())
                .mapToObj(relation -> builder.build(relation, waitings[relation]))
                .sorted(Comparator.comparingLong(Relation::handovers)
                        .reversed()
                        .thenComparing(Relation::from)
                        .thenComparing(Relation::to))
                .toList();
        units = new UnitBuilder(runs, Arrays.stream(lasting).sum())
                .units().stream()
                        .sorted(Comparator.comparingLong(Unit::legs).reversed().thenComparing(Unit::name))
                        .toList();
        summary = Counting.summary(runs, handOvers, units.size());
        overlap = Counting.overlap(runs);
        findings = new FindingsBuilder(runs, handOvers).build(relations, units, Counting.spanSeconds(runs));
    }

    /**
     * Finds the chain at the level of one unit attribute.
     *
     * @throws LogRefused if the log was not read with that level
     */
    public static ServiceChain of(EventLog log, String level) {
        for (var column : log.columns().levels()) {
            if (column.attribute().equals(level)) {
                return new ServiceChain(log.columns(), column);
            }
        }
        throw LogRefused.because(
                LogRefused.Reason.NO_SUCH_ATTRIBUTE,
                "The log was read without the level \"" + level + "\"; it has " + String.join(", ", log.levels()) + ".",
                Map.of("name", level, "attributes", String.join("\n", log.levels()), "more", 0));
    }

    public String level() {
        return runs.level.attribute();
    }

    public Summary summary() {
        return summary;
    }

    /** All relations, most hand-overs first, then by names. */
    public List<Relation> relations() {
        return relations;
    }

    /** All units, most working legs first, then by name. */
    public List<Unit> units() {
        return units;
    }

    public Overlap overlap() {
        return overlap;
    }

    /** Seconds from first start to last completion of the cases that have a leg; absent if none has. */
    public Optional<Distribution> durations() {
        return durations;
    }

    /**
     * The m of {@link Cost}: median, in seconds, of the median waitings of the relations with at least 20 hand-overs; absent
     * if there is none, and then no relation has a cost.
     */
    public OptionalDouble medianOfMedianWaits() {
        return usual;
    }

    public Findings findings() {
        return findings;
    }

    /** Number of cases; all of the log, also those without a leg. */
    public int cases() {
        return runs.log.cases();
    }

    /** One case by its number, made when asked for. */
    public Case caseAt(int index) {
        return new CaseBuilder(runs).build(index);
    }

    /** The cases that last longest, the longest first, the earlier one where two are even. */
    public List<Case> longest(int most) {
        return new LongestCases(runs, most).found().mapToObj(this::caseAt).toList();
    }

    /** The number of the case of that name. */
    public OptionalInt caseNamed(String name) {
        return IntStream.range(0, cases())
                .filter(c -> runs.log.caseNames().name(c).equals(name))
                .findFirst();
    }

    /** Ascending, microseconds, of the cases with a leg. */
    private static double[] durations(Runs runs) {
        return IntStream.range(0, runs.log.cases())
                .filter(runs::hasLegs)
                .mapToDouble(runs::duration)
                .sorted()
                .toArray();
    }

    private static Distribution[] waitings(HandOvers handOvers) {
        var waitings = new Distribution[handOvers.relations()];
        Arrays.setAll(waitings, relation -> Seconds.distribution(handOvers.waitings(relation)));
        return waitings;
    }

    private static OptionalDouble medianOfMedians(Distribution[] waitings) {
        double[] medians = Arrays.stream(waitings)
                .filter(waiting -> waiting.n() >= CostRule.ENOUGH)
                .mapToDouble(Distribution::p50)
                .sorted()
                .toArray();
        return medians.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.type7(medians, 0.5));
    }
}
