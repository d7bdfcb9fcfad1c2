package dev.neike.relation.ledger;

import java.time.YearMonth;

/**
 * A month of a unit, in UTC: the working legs that began in it.
 *
 * @param month the month
 * @param legs how many
 * @param arrivals how many of them began with a hand-over
 * @param holdingSeconds their whole length
 * @param offeredSeconds the waiting before them
 */
public record UnitMonth(YearMonth month, long legs, long arrivals, double holdingSeconds, double offeredSeconds) {}
