package dev.neike.log;

/**
 * A unit of the organisation that a unit of a log was matched with.
 *
 * @param name what the log calls it
 * @param unitId number of the unit of the organisation
 */
public record MatchedUnit(String name, long unitId) {}
