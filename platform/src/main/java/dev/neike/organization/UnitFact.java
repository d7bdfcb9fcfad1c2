package dev.neike.organization;

/**
 * A line about a unit on its page.
 *
 * @param order position, small numbers first
 * @param label what it is about
 * @param text what holds now
 * @param detail more about it, may be empty
 * @param path where one reads on
 */
public record UnitFact(int order, String label, String text, String detail, String path) {}
