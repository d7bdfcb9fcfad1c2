package dev.neike.statistics.agreement;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * How raters who do not agree are thought to answer. The variance of the uniform is (A² − 1)/12 for A options; those of the
 * others are tabulated for 5 to 11 options. Source: LeBreton and Senter, "Answers to 20 questions about interrater
 * reliability and interrater agreement", Organizational Research Methods 11 (2008) 815–852, table 2; for five options
 * already James, Demaree and Wolf 1984.
 */
public enum NullDistribution {
    UNIFORM,
    /** Leniency or severity, slight. */
    SLIGHT_SKEW(1.34, 1.85, 2.90, 3.47, 5.66, 6.30, 7.31),
    MODERATE_SKEW(0.90, 1.26, 2.14, 2.79, 4.73, 5.09, 6.32),
    HEAVY_SKEW(0.44, 0.69, 1.39, 2.35, 3.16, 3.46, 4.02),
    /** A tendency to the middle. */
    TRIANGULAR(1.32, 1.45, 2.10, 2.81, 3.00, 2.89, 3.32),
    /** A stronger one. */
    NORMAL(1.04, 1.25, 1.40, 1.73, 1.58, 1.45, 1.40);

    private static final int FIRST = 5;

    @SuppressWarnings("ImmutableEnumChecker") // Never handed out.
    private final double[] variances;

    NullDistribution(double... variances) {
        this.variances = variances;
    }

    /** Its variance for a number of options, at least two; all but the uniform from 5 to 11 only. */
    public double variance(int options) {
        if (this == UNIFORM && options >= 2) {
            return ((double) options * options - 1) / 12;
        }
        if (options < FIRST || options >= FIRST + variances.length) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, name() + " of " + options + " options");
        }
        return variances[options - FIRST];
    }
}
