package dev.neike.organization;

/** One entry of a list to choose a unit from. */
public record UnitChoice(long id, String label) {}
