package dev.neike.eventlog.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.RealLogs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts made independently of this library, see the README beside the data. */
class RealChainTest {

    @Test
    void volvoByTeam() {
        var chain = chain("volvo-incidents.xes.gz", Mapping.xes());
        assertThat(chain.summary()).isEqualTo(new Summary(7_554, 65_533, 649, 0, 9_454, 3_820, 2_463, 2_394, 1_177));
        assertThat(chain.relations().getFirst())
                .extracting(Relation::from, Relation::to, Relation::handovers)
                .containsExactly("G96", "G97", 255L);
    }

    @Test
    void volvoByLine() {
        var chain = chain("volvo-incidents.xes.gz", Mapping.xes().withUnits("organization involved"));
        assertThat(chain.summary()).isEqualTo(new Summary(7_554, 65_533, 25, 0, 4_350, 2_034, 106, 1_876, 883));
        assertThat(chain.relations().getFirst())
                .extracting(Relation::from, Relation::to, Relation::handovers)
                .containsExactly("Org line C", "Org line A2", 1_115L);
    }

    @Test
    void permitReceiptWithEmptyAsAUnitOrMissing() {
        var kept = chain("permit-receipt.xes.gz", Mapping.xes());
        assertThat(kept.summary()).isEqualTo(new Summary(1_434, 8_577, 10, 0, 5_440, 1_318, 43, 439, 269));
        var missing = chain("permit-receipt.xes.gz", Mapping.xes().alsoMissing("EMPTY"));
        assertThat(missing.summary().handovers()).isEqualTo(3_853);
        assertThat(missing.summary().relations()).isEqualTo(33);
        assertThat(missing.summary().pingPongs()).isEqualTo(165);
        assertThat(missing.summary().eventsWithoutUnit()).isEqualTo(1_936);
    }

    @Test
    void sepsisAndTravelHaveTheirCasesEventsAndUnits() {
        // One of the 26 groups is "?", which is missing by default.
        var sepsis =
                chain("sepsis.xes.gz", Mapping.xes().withMissing(List.of())).summary();
        assertThat(sepsis)
                .extracting(Summary::cases, Summary::events, Summary::units, Summary::eventsWithoutUnit)
                .containsExactly(1_050L, 15_214L, 26L, 0L);
        assertThat(chain("sepsis.xes.gz", Mapping.xes()).summary())
                .extracting(Summary::units, Summary::eventsWithoutUnit)
                .containsExactly(25L, 294L);
        var travel = chain("university-travel.xes.gz", Mapping.xes().withUnits("org:role"))
                .summary();
        assertThat(travel)
                .extracting(Summary::cases, Summary::events, Summary::units)
                .containsExactly(6_426L, 81_092L, 8L);
    }

    @Test
    void hospitalKeepsFileOrderWithinADayAndPassesOverEventsWithoutUnit() {
        var hospital = chain("hospital.csv.gz", Mapping.csv("case_id", "activity", "timestamp", "group"))
                .summary();
        assertThat(hospital)
                .extracting(Summary::cases, Summary::events, Summary::units, Summary::eventsWithoutUnit)
                .containsExactly(1_143L, 150_291L, 42L, 16L);
    }

    @Test
    void servicenowReadsDayFirstDatesAndQuestionMarksAsMissing() {
        var mapping = Mapping.csv("number", "incident_state", "sys_updated_at", "assignment_group")
                .with(Map.of("timeFormat", "d/M/yyyy HH:mm"));
        var log = RealLogs.read("servicenow-incidents.csv.gz", mapping);
        assertThat(log.skipped().events()).isZero();
        assertThat(ServiceChain.of(log, "assignment_group").summary())
                .extracting(Summary::cases, Summary::events, Summary::units)
                .containsExactly(20_769L, 119_998L, 72L);
    }

    @Test
    void productionShowsItsParallelWork() {
        var mapping = Mapping.csv("caseid", "task", "end_timestamp", "user")
                .with(Map.of("start", "start_timestamp", "timeFormat", "yyyy/MM/dd HH:mm:ss"));
        var chain = chain("production.csv.gz", mapping);
        assertThat(chain.summary()).extracting(Summary::cases, Summary::events).containsExactly(225L, 4_503L);
        assertThat(chain.overlap().rows()).isEqualTo(889);
        assertThat(chain.overlap().handovers()).isPositive();
    }

    private static ServiceChain chain(String file, Mapping mapping) {
        EventLog log = RealLogs.read(file, mapping);
        return ServiceChain.of(log, mapping.units().getFirst());
    }
}
