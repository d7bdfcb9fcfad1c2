package dev.neike.statistics.scale;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's coefficient α of k items: k/(k−1) · (1 − Σσ<sub>i</sub>²/σ<sub>X</sub>²), σ<sub>i</sub>² the variances of
 * the items and σ<sub>X</sub>² that of their sum; standardised the same of the correlation matrix. Source: Cronbach,
 * "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951) 297–334, equation 2.
 *
 * <p>The interval is exact for parallel items and normal scores: (1 − α)/(1 − α̂) follows F with n − 1 and
 * (n − 1)(k − 1) degrees of freedom. Source: Feldt, Woodruff and Salih, "Statistical inference for coefficient alpha",
 * Applied Psychological Measurement 11 (1987) 93–103, after Feldt, Psychometrika 30 (1965) 357–370.
 *
 * <p>Refused: fewer than two items or respondents, an item without variance, and a sum of items (as they are, or
 * standardised) without variance. Pairwise covariances take all who answered anything for n (psych also counts who
 * answered nothing); where they are such that no answers can have them, and α would be above 1, they are refused too.
 */
public final class CronbachAlpha {

    private final Level level;
    private final MissingAnswers missing;

    private CronbachAlpha(Level level, MissingAnswers missing) {
        this.level = level;
        this.missing = missing;
    }

    /** A 95 % interval, and only respondents who answered everything. */
    public static CronbachAlpha withDefaults() {
        return new CronbachAlpha(Level.USUAL, MissingAnswers.LISTWISE);
    }

    /** The level of the interval, between 0 and 1. */
    public CronbachAlpha withLevel(double value) {
        return new CronbachAlpha(new Level(value), missing);
    }

    public CronbachAlpha with(MissingAnswers policy) {
        return new CronbachAlpha(level, policy);
    }

    public Alpha of(Answers answers) {
        if (answers.items() < 2) {
            throw new StatisticRefused(Reason.TOO_FEW, "items: " + answers.items());
        }
        Covariance raw = Covariance.of(answers, missing).varied();
        Covariance standard = raw.correlations();
        if (!standard.totalVaries()) {
            throw new StatisticRefused(Reason.CONSTANT, "the sum of the standardised items");
        }
        int k = raw.items();
        int n = raw.coverage().used();
        double alpha = alpha(k, raw.trace(), raw.total());
        double standardised = alpha(k, k, standard.total());
        if (alpha > 1 || standardised > 1) {
            throw new StatisticRefused(Reason.NO_SOLUTION, "pairwise covariances that no answers can have");
        }
        double meanCorrelation = meanCorrelation(k, standard.total());
        return new Alpha(
                alpha,
                standardised,
                feldt(alpha, n, k),
                standardError(raw, n),
                meanCorrelation,
                1 - meanCorrelation > Covariance.NOISE
                        ? OptionalDouble.of(k * meanCorrelation / (1 - meanCorrelation))
                        : OptionalDouble.empty(),
                k,
                k == 2 ? List.of() : ifDropped(raw, standard),
                raw.coverage());
    }

    private static double alpha(int k, double trace, double total) {
        double alpha = k / (k - 1.0) * (1 - trace / total);
        // Rounding may take copies of one item past 1.
        return alpha > 1 && alpha < 1 + 1e-9 ? 1 : alpha;
    }

    private static double meanCorrelation(int k, double total) {
        return (total - k) / (k * (k - 1.0));
    }

    private Interval feldt(double alpha, int n, int k) {
        var f = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1.0));
        return level.between(
                1 - (1 - alpha) * f.inverseSurvivalProbability(level.lowerTail()),
                1 - (1 - alpha) * f.inverseCumulativeProbability(level.lowerTail()));
    }

    /**
     * The root of Q/n, Q = 2k²/((k−1)²V³) · (V(tr C² + tr² C) − 2 tr C · ΣC²), V the variance of the total. Written as
     * 2k²/(k−1)² · tr M², M = (tr C/V · 1r′ − C)/V with r the sums of rows of C, it does not overflow and hardly cancels.
     */
    private static double standardError(Covariance covariance, int n) {
        int k = covariance.items();
        double total = covariance.total();
        double trace = covariance.trace() / total;
        double[] rows = IntStream.range(0, k).mapToDouble(covariance::row).toArray();
        double squares = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double one = (trace * rows[j] - covariance.at(i, j)) / total;
                double other = (trace * rows[i] - covariance.at(j, i)) / total;
                squares += one * other;
            }
        }
        return k / (k - 1.0) * Math.sqrt(2 * Math.max(0, squares) / n);
    }

    private static List<AlphaIfDropped> ifDropped(Covariance raw, Covariance standard) {
        var dropped = new ArrayList<AlphaIfDropped>();
        for (int item = 0; item < raw.items(); item++) {
            Covariance standardOthers = standard.without(item);
            dropped.add(new AlphaIfDropped(
                    raw.names().get(item),
                    ifAny(raw.without(item)),
                    ifAny(standardOthers),
                    meanCorrelation(standardOthers.items(), standardOthers.total())));
        }
        return dropped;
    }

    private static OptionalDouble ifAny(Covariance others) {
        if (!others.totalVaries()) {
            return OptionalDouble.empty();
        }
        double alpha = alpha(others.items(), others.trace(), others.total());
        return alpha > 1 ? OptionalDouble.empty() : OptionalDouble.of(alpha);
    }
}
