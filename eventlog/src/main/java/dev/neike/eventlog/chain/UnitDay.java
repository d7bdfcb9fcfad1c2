package dev.neike.eventlog.chain;

import java.time.LocalDate;

/**
 * The working legs of a unit that begin on one UTC day. Adds up over days.
 *
 * @param day the day
 * @param legs how many
 * @param arrivals how many of them began with a hand-over
 * @param holdingSeconds their whole length, also where it runs into later days
 * @param offeredSeconds the waiting before them
 */
public record UnitDay(LocalDate day, long legs, long arrivals, double holdingSeconds, double offeredSeconds) {}
