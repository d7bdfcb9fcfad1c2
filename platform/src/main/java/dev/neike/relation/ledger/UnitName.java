package dev.neike.relation.ledger;

/**
 * A unit of a chain.
 *
 * @param number its number in the chain, part of the address of its page
 * @param name what the log calls it
 */
public record UnitName(int number, String name) {}
