package dev.neike.relation.ledger;

import java.util.function.UnaryOperator;

/**
 * What lay with a unit, over all or over the legs that began in a period.
 *
 * @param unit the unit
 * @param legs its working legs
 * @param arrivals those that began with a hand-over
 * @param holdingSeconds their whole length
 * @param offeredSeconds the waiting before them
 */
public record UnitLoad(UnitName unit, long legs, long arrivals, double holdingSeconds, double offeredSeconds) {

    /** The same with the unit called otherwise. */
    public UnitLoad called(UnaryOperator<UnitName> names) {
        return new UnitLoad(names.apply(unit), legs, arrivals, holdingSeconds, offeredSeconds);
    }

    public double seconds() {
        return holdingSeconds + offeredSeconds;
    }
}
