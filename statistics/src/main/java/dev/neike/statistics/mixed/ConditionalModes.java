package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;

/**
 * Random effects of a factor's levels, as predicted from the data: the modes (and means) of their distribution given what was
 * observed, best linear unbiased predictors at the estimated variances. Robinson, Statistical Science 6, 1991.
 *
 * <p>Two measures of their uncertainty are told. The <b>conditional</b> standard deviation is that of the effect given the
 * data, the variances <i>and</i> the fixed effects; it is what lme4 prints ({@code ranef(…, condVar = TRUE)}). That of the
 * <b>prediction error</b> b̂ − b adds that fixed effects are estimated (Henderson's C⁻¹; SAS and breeders print it), and is
 * never smaller. Neither adds that variances are estimated.
 */
public final class ConditionalModes {

    private final Factor factor;
    private final double[] modes;
    private final double[] conditional;
    private final double[] prediction;
    private final double[][] withFixed;

    ConditionalModes(Factor factor, double[] modes, double[] conditional, double[] prediction, double[][] withFixed) {
        this.factor = factor;
        this.modes = modes;
        this.conditional = conditional;
        this.prediction = prediction;
        this.withFixed = withFixed;
    }

    public String factor() {
        return factor.name();
    }

    /** Labels of the levels by number; levels that only rows of weight zero have are not among them. */
    public List<String> labels() {
        return factor.labels();
    }

    /** The number of a level, counted from 0; this looks through all labels. */
    public int level(String label) {
        int level = factor.labels().indexOf(label);
        if (level < 0) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "no level " + label + " of " + factor.name());
        }
        return level;
    }

    public double mode(int level) {
        return modes[level];
    }

    public double conditionalDeviation(int level) {
        return conditional[level];
    }

    public double predictionError(int level) {
        return prediction[level];
    }

    /** Covariance of b̂ − b with the fixed effects' estimates. */
    double[] withFixed(int level) {
        return withFixed[level];
    }

    Factor levels() {
        return factor;
    }
}
