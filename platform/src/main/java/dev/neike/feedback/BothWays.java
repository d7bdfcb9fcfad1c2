package dev.neike.feedback;

import dev.neike.statistics.ClusteredMean;
import java.util.OptionalDouble;

/** What both sides of a relation think on the average. */
public record BothWays(Rated byCustomer, Rated byProvider) {

    public static final BothWays NOTHING = new BothWays(Rated.NOTHING, Rated.NOTHING);

    public Rated by(Side side) {
        return side == Side.CUSTOMER ? byCustomer : byProvider;
    }

    public boolean isEmpty() {
        return byCustomer.isEmpty() && byProvider.isEmpty();
    }

    /** How much better the customer marks than the provider does, overall; absent where a side is not shown. */
    public OptionalDouble difference() {
        return byCustomer.overall().isPresent() && byProvider.overall().isPresent()
                ? OptionalDouble.of(mean(byCustomer) - mean(byProvider))
                : OptionalDouble.empty();
    }

    BothWays with(Side side, Dimension dimension, ClusteredMean mean) {
        return side == Side.CUSTOMER
                ? new BothWays(byCustomer.with(dimension, mean), byProvider)
                : new BothWays(byCustomer, byProvider.with(dimension, mean));
    }

    private static double mean(Rated rated) {
        return rated.overall().orElseThrow().mean();
    }
}
