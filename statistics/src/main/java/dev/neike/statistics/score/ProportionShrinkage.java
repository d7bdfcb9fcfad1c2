package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * {@link Shrinkage} of k ≥ 4 proportions, on the scale asin(2p−1), where the variance is near 1/n whatever p (Efron and
 * Morris, JASA 70 (1975) 311–319, section 2, which multiplies by √n), and back by p = (1 + sin x)/2. With equal n this
 * is the estimator of that paper, with unequal ones Morris's.
 *
 * <p>Of the result {@code own}, {@code shrunk} and {@code interval} are proportions, and so is the grand mean; {@code
 * sd} and {@code between} stay on the transformed scale. The approximation is poor where n is below ten or so, or p
 * near 0 or 1.
 */
public final class ProportionShrinkage {

    private static final ProportionShrinkage DEFAULTS = new ProportionShrinkage(Shrinkage.withDefaults());

    private final Shrinkage shrinkage;

    private ProportionShrinkage(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** Posterior intervals of 95 %. */
    public static ProportionShrinkage withDefaults() {
        return DEFAULTS;
    }

    /** With posterior intervals of this level, strictly between 0 and 1. */
    public ProportionShrinkage withLevel(double level) {
        return new ProportionShrinkage(shrinkage.withLevel(level));
    }

    /**
     * Shrinks at least four proportions.
     *
     * @param hits how often, 0 to n
     * @param trials n of each, at least 1
     */
    public Shrunk of(long[] hits, long[] trials) {
        Given.sameLength("hits and trials", hits.length, trials.length);
        var transformed = new double[hits.length];
        var errors = new double[hits.length];
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] < 0 || trials[i] < 1 || hits[i] > trials[i]) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, hits[i] + " hits of " + trials[i]);
            }
            transformed[i] = Math.asin(2.0 * hits[i] / trials[i] - 1);
            errors[i] = 1 / Math.sqrt((double) trials[i]);
        }
        Shrunk result = shrinkage.of(transformed, errors);
        return new Shrunk(
                result.each().stream().map(ProportionShrinkage::back).toList(),
                back(result.grandMean()),
                result.between(),
                result.spread(),
                result.k(),
                result.method());
    }

    private static Shrunk.Each back(Shrunk.Each it) {
        Interval interval = it.interval().within(-Math.PI / 2, Math.PI / 2);
        return new Shrunk.Each(
                back(it.own()),
                back(it.shrunk()),
                it.keep(),
                it.sd(),
                new Interval(back(interval.low()), back(interval.high()), interval.level()));
    }

    private static double back(double x) {
        return (1 + Math.sin(x)) / 2;
    }
}
