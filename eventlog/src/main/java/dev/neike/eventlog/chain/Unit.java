package dev.neike.eventlog.chain;

import dev.neike.statistics.Distribution;
import java.util.List;

/**
 * What one unit does in the chain. Its days are made anew whenever they are gone through.
 *
 * @param name the unit
 * @param cases different cases it worked on
 * @param legs its working legs
 * @param arrivals those legs that began with a hand-over; the others began their case
 * @param departures those legs that ended with a hand-over
 * @param holding seconds of its working legs
 * @param offeredSeconds sum of its offered legs: work handed to it, not yet begun
 * @param shareOfTime its holding plus its offered time as a share of the summed durations of all cases; over 1 in sum where
 *     work runs in parallel; 0 if no case lasts any time
 * @param days by UTC day of the start of the working leg, ascending
 */
public record Unit(
        String name,
        long cases,
        long legs,
        long arrivals,
        long departures,
        Distribution holding,
        double offeredSeconds,
        double shareOfTime,
        List<UnitDay> days) {}
