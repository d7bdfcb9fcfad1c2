package dev.neike.statistics.network;

import org.apache.commons.statistics.distribution.DiscreteDistribution;

/** What one unit would give another by chance, given what each gave and received in all. */
sealed interface Null permits Choices, Stubs {

    DiscreteDistribution between(int from, int to);

    /** Whether anything can pass. */
    boolean isPossible(int from, int to);
}
