package dev.neike.statistics.score;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Empirical-Bayes shrinkage of k ≥ 4 independent estimates y<sub>i</sub> ~ N(θ<sub>i</sub>, V<sub>i</sub>) with known
 * variances, θ<sub>i</sub> ~ N(μ, A): each is drawn towards the grand mean, the more the less is known of it.
 *
 * <p><b>Equal variances</b>: θ̂ = ȳ + (1 − B)(y − ȳ), B = min(1, (k−3) V/Σ(y−ȳ)²) (Efron and Morris, JASA 70 (1975)
 * 311–319, section 2, positive part). Posterior variance V(1 − B(k−1)/k) + 2B²/(k−3) · (y−ȳ)² (Morris, JASA 78 (1983)
 * 47–55); A = max(0, Σ(y−ȳ)²/(k−1) − V).
 *
 * <p><b>Unequal variances</b> (Morris 1983, with a mean alone, r = 1): weights W = 1/(V+A); A solves ΣW(y−μ)² = k − 1
 * with μ = ΣWy/ΣW, to which Morris's iteration leads (the estimate of Fay and Herriot 1979 and of Paule and Mandel
 * 1982), 0 where there is no positive solution; B = (k−3)/(k−1) · V/(V+A). Posterior variance V(1 − B(k−h)/k) +
 * 2B²/(k−3) · (V̄+A)/(V+A) · (y−μ)², h = kW/ΣW, V̄ = ΣWV/ΣW. With equal variances both are the same, but for estimates
 * that differ less than chance would have it: here 2/(k−1) of a distance is kept even so.
 */
public final class Shrinkage {

    private static final int FEWEST = 4;
    private static final double ALIKE = 1e-12;

    private static final Shrinkage DEFAULTS = new Shrinkage(Level.USUAL);

    private final Level level;

    private Shrinkage(Level level) {
        this.level = level;
    }

    /** Posterior intervals of 95 %. */
    public static Shrinkage withDefaults() {
        return DEFAULTS;
    }

    /** With posterior intervals of this level, strictly between 0 and 1. */
    public Shrinkage withLevel(double other) {
        return new Shrinkage(new Level(other));
    }

    /**
     * Shrinks at least four estimates.
     *
     * @param estimates such as means of units
     * @param standardErrors of these, above zero; those of the same size are taken for equal variances
     */
    public Shrunk of(double[] estimates, double[] standardErrors) {
        Given.finite("estimates", estimates);
        Given.finite("standard errors", standardErrors);
        Given.sameLength("estimates and standard errors", estimates.length, standardErrors.length);
        if (estimates.length < FEWEST) {
            throw new StatisticRefused(Reason.TOO_FEW, estimates.length + " estimates, of at least " + FEWEST);
        }
        var variances = Arrays.stream(standardErrors).map(it -> it * it).toArray();
        double least = Arrays.stream(variances).min().orElseThrow();
        double most = Arrays.stream(variances).max().orElseThrow();
        if (Arrays.stream(standardErrors).anyMatch(it -> it <= 0) || least < Double.MIN_NORMAL || most > 1e200) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "a standard error of zero, below, or beyond measure");
        }
        boolean equal = most - least <= ALIKE * most;
        return equal ? equal(estimates, variances[0]) : unequal(estimates, variances);
    }

    private Shrunk equal(double[] y, double variance) {
        int k = y.length;
        var prior = Prior.at(0, y, filled(k, variance));
        double b = Math.min(1, (k - 3) / prior.spread());
        double between = Math.max(0, variance * (prior.spread() / (k - 1) - 1));
        var each = Arrays.stream(y)
                .mapToObj(it -> {
                    double d = it - prior.mean();
                    double posterior = variance * (1 - b * (k - 1) / k) + 2 * b * b / (k - 3) * d * d;
                    return each(it, prior.mean(), b, posterior);
                })
                .toList();
        return new Shrunk(each, prior.mean(), between, prior.spread(), k, Shrunk.Method.EFRON_MORRIS);
    }

    private Shrunk unequal(double[] y, double[] variances) {
        int k = y.length;
        var prior = Prior.estimated(y, variances);
        double a = prior.between();
        double weights = Arrays.stream(variances).map(it -> 1 / (it + a)).sum();
        double typical = Arrays.stream(variances).map(it -> it / (it + a)).sum() / weights;
        var each = IntStream.range(0, k)
                .mapToObj(i -> {
                    double v = variances[i];
                    double b = (k - 3.0) / (k - 1) * v / (v + a);
                    double h = k / (v + a) / weights;
                    double d = y[i] - prior.mean();
                    double ofBetween = 2 * b * b / (k - 3) * (typical + a) / (v + a) * d * d;
                    return each(y[i], prior.mean(), b, v * (1 - b * (k - h) / k) + ofBetween);
                })
                .toList();
        double spread = Prior.at(0, y, variances).spread();
        return new Shrunk(each, prior.mean(), a, spread, k, Shrunk.Method.MORRIS);
    }

    private Shrunk.Each each(double own, double mean, double b, double posterior) {
        double shrunk = mean + (1 - b) * (own - mean);
        double sd = Math.sqrt(posterior);
        return new Shrunk.Each(own, shrunk, 1 - b, sd, level.around(shrunk, level.z() * sd));
    }

    private static double[] filled(int k, double value) {
        var filled = new double[k];
        Arrays.fill(filled, value);
        return filled;
    }
}
