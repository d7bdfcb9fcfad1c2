package dev.neike.eventlog.chain;

import java.time.Instant;

/**
 * A case that shows how a relation works.
 *
 * @param caseIndex for {@link ServiceChain#caseAt}
 * @param caseName the case
 * @param at the receiver's first event
 * @param waitingSeconds of that hand-over
 */
public record Example(int caseIndex, String caseName, Instant at, double waitingSeconds) {}
