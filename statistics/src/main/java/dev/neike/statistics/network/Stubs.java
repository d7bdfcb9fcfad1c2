package dev.neike.statistics.network;

import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * All marks are dealt out anew: the T ends that gave meet the T ends that received at random, even those of one unit.
 */
record Stubs(Favours favours) implements Null {

    @Override
    public DiscreteDistribution between(int from, int to) {
        return HypergeometricDistribution.of(
                (int) favours.total(), (int) favours.received(to), (int) favours.given(from));
    }

    @Override
    public boolean isPossible(int from, int to) {
        return favours.given(from) > 0 && favours.received(to) > 0;
    }
}
