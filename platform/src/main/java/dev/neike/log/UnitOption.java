package dev.neike.log;

/**
 * A unit of the organisation to choose.
 *
 * @param id its number
 * @param name its name in the reader's language
 * @param label its name and code, which no other unit has
 */
public record UnitOption(long id, String name, String label) {}
