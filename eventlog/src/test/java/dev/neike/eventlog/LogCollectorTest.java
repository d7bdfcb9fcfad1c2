package dev.neike.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.eventlog.chain.ServiceChain;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        for (int event : events) {
            String name = "case " + event % 5;
            int second = event / 25;
            @Nullable String unit = event / 5 % 5 == 4 ? null : "unit " + event / 5 % 5;
            csv.append(name)
                    .append(',')
                    .append(second)
                    .append(',')
                    .append(unit == null ? "" : unit)
                    .append('\n');
            collector.event(name, Instant.ofEpochSecond(second), unit);
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
        collector.event("NULL", Instant.EPOCH, "?");
        collector.event("NULL", Instant.EPOCH.plusSeconds(1), "N/A");
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
        assertThatThrownBy(() -> collector.event("c", Instant.EPOCH, "one"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
