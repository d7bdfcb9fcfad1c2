package dev.neike.relation.ledger;

import java.time.Instant;

/**
 * A case that shows how a relation works.
 *
 * @param kind what it shows
 * @param caseNumber the case
 * @param caseName its name
 * @param at the receiver's first event
 * @param waitingSeconds of that hand-over
 */
public record ExampleCase(Kind kind, int caseNumber, String caseName, Instant at, double waitingSeconds) {

    public enum Kind {
        /** Waited longest. */
        LONGEST,
        /** Waited about as long as the median. */
        TYPICAL
    }
}
