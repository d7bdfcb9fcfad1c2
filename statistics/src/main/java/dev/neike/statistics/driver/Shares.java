package dev.neike.statistics.driver;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.Optional;

/**
 * R² divided up among the predictors, and how that was done.
 *
 * @param shares one a predictor, in their order
 * @param regression what is divided up, with each predictor's correlation, weight and VIF to read beside its share
 * @param resampling the bootstrap, where one was asked for
 */
public record Shares(Method method, List<Share> shares, Regression regression, Optional<Resampling> resampling) {

    /** By which definition. */
    public sealed interface Method {

        /** LMG over all orderings of the predictors. */
        record AllOrderings() implements Method {}

        /**
         * LMG over orderings drawn at random.
         *
         * @param pairs of an ordering and its reverse
         */
        record SampledOrderings(int pairs, long seed) implements Method {}

        /** Johnson's relative weights. */
        record Relative() implements Method {}
    }

    /**
     * The bootstrap.
     *
     * @param resamples how many were drawn
     * @param failed how many of them could not be computed, a column being constant in them or collinear with others
     */
    public record Resampling(int resamples, int failed, long seed, double level) {}

    public Shares {
        shares = List.copyOf(shares);
    }

    /** R² of all predictors together. */
    public double rSquared() {
        return regression.rSquared();
    }

    /** The share of the predictor of this name. */
    public Share of(String name) {
        return shares.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StatisticRefused(Reason.OUT_OF_RANGE, "no predictor " + name));
    }
}
