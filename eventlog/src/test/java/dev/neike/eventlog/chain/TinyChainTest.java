package dev.neike.eventlog.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Logs;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.TimeFormats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures small enough to be checked with a pencil. */
class TinyChainTest {

    private static final Mapping MAPPING =
            Mapping.csv("case", "act", "time", "unit").with(Map.of("timeFormat", TimeFormats.EPOCH_SECONDS));

    @Test
    void legsOfOneCase() {
        // A works 0–10, B is offered 10–40 and works 40–50, A gets it back at once.
        var chain = chain("c,open,0,A\nc,note,10,A\nc,fix,40,B\nc,lost,45,\nc,test,50,B\nc,close,50,A\n");
        var found = chain.caseAt(0);
        assertThat(found.legs())
                .containsExactly(
                        leg(Leg.Kind.WORKING, "A", 0, 10, 2, "open", "note"),
                        leg(Leg.Kind.OFFERED, "B", 10, 40, 0),
                        leg(Leg.Kind.WORKING, "B", 40, 50, 2, "fix", "test"),
                        leg(Leg.Kind.WORKING, "A", 50, 50, 1, "close"));
        assertThat(found.ledger()).containsExactly(new Case.LedgerLine("B", 10, 30), new Case.LedgerLine("A", 10, 0));
        assertThat(found.durationSeconds()).isEqualTo(50);
        assertThat(found)
                .extracting(Case::events, Case::eventsWithoutUnit, Case::handovers, Case::pingPongs)
                .containsExactly(6, 1, 2, 1);
        assertThat(chain.summary()).isEqualTo(new Summary(1, 6, 2, 1, 2, 1, 2, 1, 1));
        assertThat(chain.units().getFirst().shareOfTime()).isEqualTo(0.2);
        assertThat(chain.caseNamed("c")).hasValue(0);
        assertThat(chain.caseNamed("d")).isEmpty();
    }

    @Test
    void lostTimeByHand() {
        // A → B twenty times: 19 waits of 10 s and one of 110 s, so m = 10 s and 100 s are lost.
        // C → D once, 30 s: too few to have a say in m, but 20 s are lost there, too.
        var csv = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            csv.append("c")
                    .append(i)
                    .append(",a,0,A\nc")
                    .append(i)
                    .append(",b,")
                    .append(i == 0 ? 110 : 10)
                    .append(",B\n");
        }
        csv.append("d,a,0,C\nd,b,30,D\n");
        var chain = chain(csv.toString());
        assertThat(chain.medianOfMedianWaits()).hasValue(10);
        var ab = chain.relations().getFirst().cost().orElseThrow();
        assertThat(ab.lostSeconds()).isEqualTo(100);
        assertThat(ab.gainMeanSeconds()).isCloseTo(100.0 / 21, within(1e-9));
        // The 85 % quantile lies at rank 17 of 0..20 and is 10 s with and without.
        assertThat(ab.gainP85Seconds()).isZero();
        var cd = chain.relations().getLast();
        assertThat(cd.cost().orElseThrow().lostSeconds()).isEqualTo(20);
        assertThat(chain.findings().costliest())
                .extracting(Findings.CostlyRelation::from, Findings.CostlyRelation::lostSeconds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", 100.0),
                        org.assertj.core.groups.Tuple.tuple("C", 20.0));
        assertThat(chain.relations().getFirst().longest().getFirst())
                .isEqualTo(new Example(0, "c0", Instant.ofEpochSecond(110), 110));
    }

    @Test
    void noCostWithoutARelationOfTwentyHandOvers() {
        var chain = chain("c,a,0,A\nc,b,1000,B\n");
        assertThat(chain.medianOfMedianWaits()).isEmpty();
        assertThat(chain.relations().getFirst().cost()).isEmpty();
        assertThat(chain.findings().costliest()).isEmpty();
        assertThat(chain.findings().longestQueues().getFirst().meanLength()).isEqualTo(1);
    }

    @Test
    void aCaseOfOneEventAndACaseWithoutUnit() {
        var chain = chain("c,a,5,A\nd,a,7,\nd,a,9,\n");
        assertThat(chain.summary()).isEqualTo(new Summary(2, 3, 1, 2, 0, 0, 0, 0, 0));
        assertThat(chain.durations().orElseThrow().n()).isEqualTo(1);
        assertThat(chain.caseAt(1).legs()).isEmpty();
        assertThat(chain.caseAt(1).durationSeconds()).isZero();
        assertThat(chain.caseAt(1).to()).isEqualTo(Instant.ofEpochSecond(9));
        assertThat(chain.units().getFirst().shareOfTime()).isZero();
    }

    @Test
    void aLevelWithoutAnyUnit() {
        var chain = chain("c,a,5,\n");
        assertThat(chain.units()).isEmpty();
        assertThat(chain.relations()).isEmpty();
        assertThat(chain.durations()).isEmpty();
        assertThat(chain.findings().pingPong()).isEmpty();
    }

    @Test
    void parallelWorkNeverMakesATimeNegative() {
        var mapping = MAPPING.with(Map.of("start", "begin"));
        // A 0–100, B 20–30 inside it, C from 40: nothing waits for B, C waits from 30 on.
        var log = Logs.read("case,act,begin,time,unit\nc,a,0,100,A\nc,b,20,30,B\nc,d,40,50,C\nc,e,40,40,C\n", mapping);
        var chain = ServiceChain.of(log, "unit");
        assertThat(chain.overlap()).isEqualTo(new Overlap(1, 10, 3));
        var found = chain.caseAt(0);
        assertThat(found.durationSeconds()).isEqualTo(100);
        assertThat(found.legs())
                .extracting(Leg::kind, Leg::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Leg.Kind.WORKING, "A"),
                        org.assertj.core.groups.Tuple.tuple(Leg.Kind.WORKING, "B"),
                        org.assertj.core.groups.Tuple.tuple(Leg.Kind.OFFERED, "C"),
                        org.assertj.core.groups.Tuple.tuple(Leg.Kind.WORKING, "C"));
    }

    @Test
    void aHandOverCountsOnTheDayOfTheReceiversFirstEvent() {
        var chain = chain("c,a,86399,A\nc,b,86401,B\n");
        assertThat(chain.relations().getFirst().days())
                .extracting(RelationDay::day)
                .containsExactly(LocalDate.of(1970, 1, 2));
    }

    @Test
    void pingPongPairsCountBothWays() {
        var chain = chain("c,a,0,A\nc,a,1,B\nc,a,2,A\nc,a,3,B\nd,a,0,B\nd,a,1,A\nd,a,2,B\n");
        // c: ABA and BAB, d: BAB.
        assertThat(chain.findings().pingPong()).containsExactly(new Findings.PingPongPair("B", "A", 3, 2, 5));
    }

    private static ServiceChain chain(String rows) {
        EventLog log = Logs.read("case,act,time,unit\n" + rows, MAPPING);
        return ServiceChain.of(log, "unit");
    }

    private static Leg leg(Leg.Kind kind, String unit, long from, long to, int events, String... activities) {
        return new Leg(kind, unit, Instant.ofEpochSecond(from), Instant.ofEpochSecond(to), events, List.of(activities));
    }
}
