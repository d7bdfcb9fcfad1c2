package dev.neike.relation;

import dev.neike.api.Named;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.Spread;
import dev.neike.relation.ledger.UnitName;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A relation for programs. Times are in seconds, quantiles of type 7.
 *
 * @param returned hand-overs that came straight back
 * @param lostSeconds waiting beyond the usual, an upper bound; {@code null} where no usual waiting is known
 */
record RelationJson(
        Named giver,
        Named receiver,
        long handovers,
        long requests,
        long returned,
        SpreadJson waiting,
        @Nullable SpreadJson holding,
        @Nullable Double lostSeconds) {

    /** A distribution of times. */
    record SpreadJson(long n, double mean, double p50, double p85, double p95) {

        static SpreadJson of(Spread it) {
            return new SpreadJson(it.n(), it.mean(), it.p50(), it.p85(), it.p95());
        }
    }

    static RelationJson of(RelationFigures it) {
        OptionalDouble lost = it.lostSeconds();
        return new RelationJson(
                named(it.giver()),
                named(it.receiver()),
                it.handovers(),
                it.cases().orElse(0),
                it.returned(),
                SpreadJson.of(it.waiting()),
                it.holding().map(SpreadJson::of).orElse(null),
                lost.isPresent() ? lost.getAsDouble() : null);
    }

    static Named named(UnitName unit) {
        return new Named(unit.number(), unit.name());
    }
}
