package dev.neike.statistics.agreement;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * A ratio of two mean squares.
 *
 * @param f the ratio
 * @param df1 degrees of freedom above
 * @param df2 and below
 * @param p probability of a ratio as large, were there nothing to find
 */
public record FTest(double f, int df1, int df2, double p) {

    static FTest of(double f, int df1, int df2) {
        return new FTest(f, df1, df2, FDistribution.of(df1, df2).survivalProbability(f));
    }

    /** F divided by its upper quantile: the ratio that is just not too small. */
    double low(double tail) {
        return f / FDistribution.of(df1, df2).inverseSurvivalProbability(tail);
    }

    /** F times the upper quantile of the turned ratio. */
    double high(double tail) {
        return f * FDistribution.of(df2, df1).inverseSurvivalProbability(tail);
    }
}
