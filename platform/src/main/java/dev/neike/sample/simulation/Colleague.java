package dev.neike.sample.simulation;

/**
 * Somebody of the made-up company.
 *
 * @param number counts from 1
 * @param unit where they are at home
 * @param lead whether they lead it
 */
public record Colleague(int number, String name, Trade unit, boolean lead) {}
