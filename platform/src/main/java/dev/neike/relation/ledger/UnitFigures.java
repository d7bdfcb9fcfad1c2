package dev.neike.relation.ledger;

import java.util.function.UnaryOperator;

/**
 * What a unit does in a chain, over all.
 *
 * @param unit the unit
 * @param cases different cases it worked on
 * @param legs its working legs
 * @param arrivals those that began with a hand-over
 * @param departures those that ended with a hand-over
 * @param holding seconds of its working legs
 * @param holdingSeconds their sum
 * @param offeredSeconds sum of its offered legs: work handed to it, not yet begun
 * @param shareOfTime its holding and offered time as a share (0..1) of the summed durations of all cases
 */
public record UnitFigures(
        UnitName unit,
        long cases,
        long legs,
        long arrivals,
        long departures,
        Spread holding,
        double holdingSeconds,
        double offeredSeconds,
        double shareOfTime) {

    /** The same with the unit called otherwise. */
    public UnitFigures called(UnaryOperator<UnitName> names) {
        return new UnitFigures(
                names.apply(unit),
                cases,
                legs,
                arrivals,
                departures,
                holding,
                holdingSeconds,
                offeredSeconds,
                shareOfTime);
    }
}
