package dev.neike.eventlog.chain;

import java.time.Instant;
import java.util.List;

/**
 * Who held a case, from when to when.
 *
 * @param kind offered or working
 * @param unit the holder; of an offered leg the receiver
 * @param from start
 * @param to end, never before the start
 * @param events number of events, 0 for an offered leg
 * @param activities their activities in order, each named once
 */
public record Leg(Kind kind, String unit, Instant from, Instant to, int events, List<String> activities) {

    public enum Kind {
        /** Handed to the unit, not yet begun. */
        OFFERED,
        /** From the unit's first event of a run (its start) to the last (its completion). */
        WORKING
    }
}
