package dev.neike.eventlog.chain;

import java.time.Instant;
import java.util.List;

/**
 * One case: its legs and its time by holder.
 *
 * @param index its number, from 0
 * @param name its name
 * @param events all its events
 * @param eventsWithoutUnit those passed over
 * @param from start of its first leg (without legs: of its first event)
 * @param to latest end of a leg (without legs: of its last event)
 * @param durationSeconds from {@code from} to {@code to}; 0 without legs
 * @param legs working and offered legs in order; no offered leg where the next run begins at once or overlaps
 * @param ledger time by holder, longest first; sums to the duration where no work overlaps
 * @param handovers its hand-overs
 * @param pingPongs its ping-pongs
 * @param overlappingHandovers hand-overs whose receiver began before the giver was done
 */
public record Case(
        int index,
        String name,
        int events,
        int eventsWithoutUnit,
        Instant from,
        Instant to,
        double durationSeconds,
        List<Leg> legs,
        List<LedgerLine> ledger,
        int handovers,
        int pingPongs,
        int overlappingHandovers) {

    /**
     * The time of one holder.
     *
     * @param unit the holder
     * @param workingSeconds sum of its working legs
     * @param offeredSeconds sum of its offered legs
     */
    public record LedgerLine(String unit, double workingSeconds, double offeredSeconds) {

        public double seconds() {
            return workingSeconds + offeredSeconds;
        }
    }
}
