package dev.neike.eventlog.chain;

/**
 * Work that ran in parallel.
 *
 * @param handovers hand-overs whose receiver began before the giver's leg ended; their waiting is 0
 * @param seconds time by which those two legs overlap, summed
 * @param rows events (with a unit) that start before an earlier event of their case has ended; one that lasts no time counts only
 *     if it lies within the earlier one, not at its very start
 */
public record Overlap(long handovers, double seconds, long rows) {}
