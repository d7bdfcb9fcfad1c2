package dev.neike.relation;

import java.util.List;

/**
 * What stands out in a chain.
 *
 * @param costliest the relations with most lost time
 * @param pingPong the pairs between which most came straight back
 * @param waits the relations with the longest median waiting
 * @param queues the units for which most work waits
 */
public record FindingsPage(
        List<Finding> costliest, List<Finding> pingPong, List<Finding> waits, List<Finding> queues) {}
