package dev.neike.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.eventlog.chain.ServiceChain;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogCollectorTest {

    private static final Mapping MAPPING = Mapping.csv("case", "act", "time", "unit")
            .with(Map.of("timeFormat", TimeFormats.EPOCH_SECONDS, "activity", ""));

    /** Five cases, four units and events without one, twenty seconds: many ties, nothing in order. */
    @Property(tries = 300)
    void givesTheChainThatReadingTheSameEventsGives(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 499) Integer> events) {
        var csv = new StringBuilder("case,time,unit\n");
        var collector = new LogCollector(List.of("unit"));
        int told = -1;
        for (int event : byCase(events)) {
            int number = event % 5;
            int second = event / 25;
            @Nullable String unit = event / 5 % 5 == 4 ? null : "unit " + event / 5 % 5;
            csv.append(number)
                    .append(',')
                    .append(second)
                    .append(',')
                    .append(unit == null ? "" : unit)
                    .append('\n');
            if (number != told) {
                collector.beginCase(number);
                told = number;
            }
            collector.event(Instant.ofEpochSecond(second), unit);
        }
        EventLog collected = collector.finish();
        EventLog read = Logs.read(csv.toString(), MAPPING);
        ServiceChain found = ServiceChain.of(collected, "unit");
        ServiceChain expected = ServiceChain.of(read, "unit");
        assertThat(found.summary()).isEqualTo(expected.summary());
        for (int i = 0; i < found.cases(); i++) {
            assertThat(found.caseAt(i)).isEqualTo(expected.caseAt(i));
        }
        assertThat(collected.from()).isEqualTo(read.from());
        assertThat(collected.to()).isEqualTo(read.to());
    }

    @Test
    void takesEveryNameForAName() {
        var collector = new LogCollector(List.of("unit"));
        collector.beginCase(1);
        collector.event(Instant.EPOCH, "?");
        collector.event(Instant.EPOCH.plusSeconds(1), "N/A");
        assertThat(ServiceChain.of(collector.finish(), "unit").summary().handovers())
                .isEqualTo(1);
    }

    @Test
    void mayBeEmpty() {
        EventLog log = new LogCollector(List.of("unit", "division")).finish();
        assertThat(log.events()).isZero();
        assertThat(ServiceChain.of(log, "division").relations()).isEmpty();
    }

    @Test
    void insistsOnAUnitForEachLevel() {
        var collector = new LogCollector(List.of("unit", "division"));
        collector.beginCase(1);
        assertThatThrownBy(() -> collector.event(Instant.EPOCH, "one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoCaseWithoutEvents() {
        var collector = new LogCollector(List.of("unit"));
        collector.beginCase(7);
        collector.beginCase(8);
        collector.event(Instant.EPOCH, "one");
        collector.beginCase(9);
        EventLog log = collector.finish();
        assertThat(log.cases()).isEqualTo(1);
        assertThat(log.columns().caseNames().name(0)).isEqualTo("8");
    }

    /** Many more than fit into one piece of a column. */
    @Test
    void takesManyEvents() {
        var collector = new LogCollector(List.of("unit"));
        for (int number = 0; number < 60_000; number++) {
            collector.beginCase(number);
            collector.event(Instant.ofEpochSecond(number + 5L), "later");
            collector.event(Instant.ofEpochSecond(number), "sooner " + number % 3);
        }
        EventLog log = collector.finish();
        ServiceChain chain = ServiceChain.of(log, "unit");
        assertThat(log.events()).isEqualTo(120_000);
        assertThat(chain.relations()).hasSize(3).allSatisfy(relation -> {
            assertThat(relation.to()).isEqualTo("later");
            assertThat(relation.handovers()).isEqualTo(20_000);
            assertThat(relation.waiting().p50()).isEqualTo(5);
        });
        assertThat(chain.caseAt(59_999).name()).isEqualTo("59999");
    }

    /** Cases in the order of their first events, each told at one go. */
    private static List<Integer> byCase(List<Integer> events) {
        return events.stream()
                .collect(Collectors.groupingBy(event -> event % 5, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
