package dev.neike.log;

import dev.neike.eventlog.chain.Case;
import dev.neike.eventlog.chain.Case.LedgerLine;
import dev.neike.eventlog.chain.Leg;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case as its row has it, its legs naming words by number. */
record StoredCase(CaseLine line, int eventsWithoutUnit, int overlapping, StoredLegs legs) {

    private static final Comparator<LedgerLine> LONGEST_FIRST =
            Comparator.comparingDouble(LedgerLine::seconds).reversed();

    Case spelled(Words words) {
        List<Leg> spelled = legs.spelled(line.from(), words);
        return new Case(
                line.number(),
                line.name(),
                line.events(),
                eventsWithoutUnit,
                line.from(),
                line.to(),
                line.durationSeconds(),
                spelled,
                ledger(spelled),
                line.handovers(),
                line.pingPongs(),
                overlapping);
    }

    private static List<LedgerLine> ledger(List<Leg> legs) {
        Map<String, LedgerLine> byUnit = new LinkedHashMap<>();
        legs.forEach(leg -> byUnit.merge(leg.unit(), line(leg), StoredCase::plus));
        return byUnit.values().stream().sorted(LONGEST_FIRST).toList();
    }

    private static LedgerLine line(Leg leg) {
        double seconds = ChronoUnit.MICROS.between(leg.from(), leg.to()) / 1e6;
        return leg.kind() == Leg.Kind.WORKING
                ? new LedgerLine(leg.unit(), seconds, 0)
                : new LedgerLine(leg.unit(), 0, seconds);
    }

    private static LedgerLine plus(LedgerLine one, LedgerLine other) {
        return new LedgerLine(
                one.unit(),
                one.workingSeconds() + other.workingSeconds(),
                one.offeredSeconds() + other.offeredSeconds());
    }
}
