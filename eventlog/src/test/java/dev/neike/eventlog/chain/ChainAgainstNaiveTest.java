package dev.neike.eventlog.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Logs;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.TimeFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The fast way gives what the naive way gives: scattered cases, ties, parallel work, missing units. */
class ChainAgainstNaiveTest {

    private static final Mapping MAPPING = Mapping.csv("case", "", "end", "unit")
            .with(Map.of("start", "start", "timeFormat", TimeFormats.EPOCH_SECONDS));

    @Property(tries = 300)
    void sameFigures(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int events,
            @ForAll @IntRange(min = 1, max = 40) int cases,
            @ForAll @IntRange(min = 1, max = 6) int units,
            @ForAll @IntRange(min = 1, max = 5_000) int span) {
        var all = random(seed, events, cases, units, span);
        var naive = new NaiveChain(all);
        var chain = ServiceChain.of(read(all), "unit");
        compareSummary(chain, naive, events);
        compareRelations(chain, naive);
        compareCost(chain, naive);
        compareUnits(chain, naive);
        compareCases(chain, naive);
    }

    private static void compareSummary(ServiceChain chain, NaiveChain naive, int events) {
        var returned =
                naive.handOvers.stream().filter(NaiveChain.HandOver::returned).toList();
        assertThat(chain.summary())
                .isEqualTo(new Summary(
                        naive.cases.size(),
                        events,
                        naive.cases.values().stream()
                                .flatMap(List::stream)
                                .map(NaiveChain.Run::unit)
                                .distinct()
                                .count(),
                        naive.eventsWithoutUnit,
                        naive.handOvers.size(),
                        naive.handOvers.stream()
                                .map(NaiveChain.HandOver::caseName)
                                .distinct()
                                .count(),
                        naive.relations.size(),
                        returned.size(),
                        returned.stream()
                                .map(NaiveChain.HandOver::caseName)
                                .distinct()
                                .count()));
        assertThat(chain.overlap().handovers()).isEqualTo(naive.overlappingHandOvers);
        assertThat(chain.relations().stream().mapToLong(Relation::returned).sum())
                .isEqualTo(chain.summary().pingPongs());
    }

    private static void compareRelations(ServiceChain chain, NaiveChain naive) {
        assertThat(chain.relations()).hasSize(naive.relations.size());
        for (var relation : chain.relations()) {
            var expected = naive.figures(relation.from(), relation.to());
            assertThat(relation.handovers()).isEqualTo(expected.waiting().size());
            assertThat(relation.cases()).isEqualTo(expected.cases().size());
            assertThat(relation.returned()).isEqualTo(expected.returned().size());
            assertThat(relation.casesReturned())
                    .isEqualTo(expected.casesReturned().size());
            assertThat(relation.waiting().p50()).isCloseTo(NaiveChain.quantile(expected.waiting(), 0.5), within(1e-6));
            assertThat(relation.waiting().p85()).isCloseTo(NaiveChain.quantile(expected.waiting(), 0.85), within(1e-6));
            assertThat(relation.waiting().p95()).isCloseTo(NaiveChain.quantile(expected.waiting(), 0.95), within(1e-6));
            assertThat(relation.waiting().sum())
                    .isEqualTo(expected.waiting().stream().mapToDouble(x -> x).sum());
            assertThat(relation.holding().sum())
                    .isEqualTo(expected.holding().stream().mapToDouble(x -> x).sum());
            compareDays(relation);
        }
    }

    private static void compareDays(Relation relation) {
        var days = relation.days();
        assertThat(days.stream().mapToLong(RelationDay::handovers).sum()).isEqualTo(relation.handovers());
        assertThat(days.stream().mapToLong(RelationDay::returned).sum()).isEqualTo(relation.returned());
        assertThat(days.stream().mapToDouble(RelationDay::waitingSeconds).sum())
                .isEqualTo(relation.waiting().sum());
        assertThat(days.stream().mapToDouble(RelationDay::holdingSeconds).sum())
                .isEqualTo(relation.holding().sum());
        assertThat(days.stream()
                        .map(RelationDay::waiting)
                        .reduce(dev.neike.statistics.LogHistogram::plus)
                        .orElseThrow())
                .isEqualTo(relation.waiting().histogram());
    }

    private static void compareCost(ServiceChain chain, NaiveChain naive) {
        var medians = naive.relations.values().stream()
                .filter(figures -> figures.waiting().size() >= 20)
                .map(figures -> NaiveChain.quantile(figures.waiting(), 0.5))
                .toList();
        if (medians.isEmpty()) {
            assertThat(chain.medianOfMedianWaits()).isEmpty();
            assertThat(chain.relations()).allSatisfy(relation -> {
                assertThat(relation.cost()).isEmpty();
                assertThat(relation.days())
                        .allSatisfy(day -> assertThat(day.lostSeconds()).isEmpty());
            });
            return;
        }
        double usual = NaiveChain.quantile(medians, 0.5);
        assertThat(chain.medianOfMedianWaits().getAsDouble()).isCloseTo(usual, within(1e-6));
        var before = naive.durations();
        for (var relation : chain.relations()) {
            var pair = List.of(relation.from(), relation.to());
            var after = naive.durationsWithout(pair, usual);
            var cost = relation.cost().orElseThrow();
            assertThat(cost.lostSeconds())
                    .isCloseTo(
                            naive.figures(relation.from(), relation.to()).waiting().stream()
                                    .mapToDouble(waiting -> Math.max(0, waiting - usual))
                                    .sum(),
                            within(1e-3));
            assertThat(relation.days().stream()
                            .mapToDouble(day -> day.lostSeconds().orElseThrow())
                            .sum())
                    .isCloseTo(cost.lostSeconds(), within(1e-3));
            assertThat(cost.gainMeanSeconds()).isCloseTo(mean(before) - mean(after), within(1e-6));
            assertThat(cost.gainP85Seconds())
                    .isCloseTo(NaiveChain.quantile(before, 0.85) - NaiveChain.quantile(after, 0.85), within(1e-6));
        }
    }

    private static void compareUnits(ServiceChain chain, NaiveChain naive) {
        for (var unit : chain.units()) {
            var runs = naive.cases.values().stream()
                    .flatMap(List::stream)
                    .filter(run -> run.unit().equals(unit.name()))
                    .toList();
            var arrived = naive.handOvers.stream()
                    .filter(handOver -> handOver.to().equals(unit.name()))
                    .toList();
            assertThat(unit.legs()).isEqualTo(runs.size());
            assertThat(unit.holding().sum())
                    .isEqualTo(
                            runs.stream().mapToDouble(NaiveChain.Run::seconds).sum());
            assertThat(unit.arrivals()).isEqualTo(arrived.size());
            assertThat(unit.offeredSeconds())
                    .isEqualTo(arrived.stream()
                            .mapToDouble(NaiveChain.HandOver::waiting)
                            .sum());
            assertThat(unit.days().stream().mapToLong(UnitDay::legs).sum()).isEqualTo(unit.legs());
            assertThat(unit.days().stream().mapToDouble(UnitDay::holdingSeconds).sum())
                    .isEqualTo(unit.holding().sum());
        }
    }

    private static void compareCases(ServiceChain chain, NaiveChain naive) {
        for (int c = 0; c < chain.cases(); c++) {
            var found = chain.caseAt(c);
            var runs = naive.cases.get(found.name());
            var working = found.legs().stream()
                    .filter(leg -> leg.kind() == Leg.Kind.WORKING)
                    .map(leg -> new NaiveChain.Run(
                            leg.unit(), leg.from().getEpochSecond(), leg.to().getEpochSecond()))
                    .toList();
            assertThat(working).isEqualTo(runs);
            assertThat(found.legs()).allSatisfy(leg -> assertThat(leg.to()).isAfterOrEqualTo(leg.from()));
            if (found.overlappingHandovers() == 0) {
                double booked = found.ledger().stream()
                        .mapToDouble(Case.LedgerLine::seconds)
                        .sum();
                assertThat(booked).isEqualTo(found.durationSeconds());
            }
        }
    }

    private static List<NaiveChain.Event> random(long seed, int events, int cases, int units, int span) {
        var random = new Random(seed);
        boolean instants = random.nextBoolean();
        var all = new ArrayList<NaiveChain.Event>();
        for (int i = 0; i < events; i++) {
            long start = random.nextInt(span) * (random.nextBoolean() ? 60L : 3600L);
            long end = instants || random.nextInt(3) == 0 ? start : start + random.nextInt(span) * 30L;
            String unit = random.nextInt(8) == 0 ? null : "U" + random.nextInt(units);
            all.add(new NaiveChain.Event("c" + random.nextInt(cases), unit, start, end));
        }
        return all;
    }

    private static EventLog read(List<NaiveChain.Event> events) {
        return Logs.read(
                "unit,case,start,end\n"
                        + events.stream()
                                .map(event -> (event.unit() == null ? "" : event.unit()) + "," + event.caseName() + ","
                                        + event.start() + "," + event.end())
                                .collect(Collectors.joining("\n")),
                MAPPING);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(x -> x).average().orElseThrow();
    }
}
