package dev.neike.relation;

import dev.neike.eventlog.chain.Case;
import dev.neike.eventlog.chain.Leg;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One case.
 *
 * @param subject the case
 * @param numbers numbers of the chain's units by name
 * @param axis chart of its legs
 * @param ledger chart of its time by holder
 */
public record CasePage(Case subject, Map<String, Integer> numbers, String axis, String ledger) {

    /** Number of the unit's page. */
    public int number(String unit) {
        return numbers.getOrDefault(unit, 0);
    }

    /** Height of the chart of legs in pixels. */
    public long height() {
        long lanes = subject.legs().stream().map(Leg::unit).distinct().count();
        return 60 + 34 * lanes;
    }

    public long ledgerHeight() {
        return 70 + 30L * Math.min(20, subject.ledger().size());
    }

    public double seconds(Leg leg) {
        return Duration.between(leg.from(), leg.to()).toMillis() / 1000.0;
    }

    /** Seconds of all holders, which is more than the duration where work overlaps. */
    public double sum() {
        return subject.ledger().stream().mapToDouble(Case.LedgerLine::seconds).sum();
    }

    /** The working legs, that is the turns the case took. */
    public List<Leg> turns() {
        return subject.legs().stream()
                .filter(leg -> leg.kind() == Leg.Kind.WORKING)
                .toList();
    }
}
