package dev.neike.statistics.agreement;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The intraclass correlations of a complete table, n targets by k judges, with F tests and intervals. Source: Shrout and
 * Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin 86 (1979) 420–428. By mean
 * squares, as {@code ICC(x, lmer = FALSE)} of psych; with {@code lmer = TRUE}, its default, negative components of
 * variance become zero there and the values differ.
 *
 * <p>Refused: fewer than two targets or judges, rows of different length, what is not a finite number (an incomplete
 * table has no such analysis), and targets whose means are all the same.
 */
public final class IntraclassCorrelation {

    private final Level level;

    private IntraclassCorrelation(Level level) {
        this.level = level;
    }

    /** 95 % intervals. */
    public static IntraclassCorrelation withDefaults() {
        return new IntraclassCorrelation(Level.USUAL);
    }

    /** The level of the intervals, between 0 and 1. */
    public IntraclassCorrelation withLevel(double value) {
        return new IntraclassCorrelation(new Level(value));
    }

    /** Of a table with a row a target and a column a judge. */
    public IccTable of(double[][] targetsByJudges) {
        MeanSquares ms = MeanSquares.of(targetsByJudges);
        if (ms.between() == 0) {
            throw new StatisticRefused(Reason.CONSTANT, "means of targets");
        }
        var forms = new ArrayList<Icc>();
        oneWay(ms, forms);
        random(ms, forms);
        fixed(ms, forms);
        forms.sort((one, other) -> one.form().compareTo(other.form()));
        return new IccTable(forms, ms);
    }

    private void oneWay(MeanSquares ms, List<Icc> forms) {
        int df2 = ms.targets() * (ms.judges() - 1);
        consistency(ms, ms.within(), df2, IccForm.ONE_WAY_SINGLE, IccForm.ONE_WAY_MEAN, forms);
    }

    private void fixed(MeanSquares ms, List<Icc> forms) {
        int df2 = (ms.targets() - 1) * (ms.judges() - 1);
        consistency(ms, ms.residual(), df2, IccForm.FIXED_JUDGES_SINGLE, IccForm.FIXED_JUDGES_MEAN, forms);
    }

    private void consistency(MeanSquares ms, double error, int df2, IccForm single, IccForm mean, List<Icc> forms) {
        int k = ms.judges();
        double b = ms.between();
        Optional<FTest> test = test(ms, error, df2);
        forms.add(new Icc(
                single,
                (b - error) / (b + (k - 1) * error),
                test,
                test.map(it -> interval(single(it.low(tail()), k), single(it.high(tail()), k)))));
        forms.add(new Icc(
                mean,
                (b - error) / b,
                test,
                test.map(it -> interval(1 - 1 / it.low(tail()), 1 - 1 / it.high(tail())))));
    }

    private static double single(double f, int k) {
        return (f - 1) / (f + k - 1);
    }

    private void random(MeanSquares ms, List<Icc> forms) {
        int n = ms.targets();
        int k = ms.judges();
        double b = ms.between();
        double e = ms.residual();
        double bias = (ms.betweenJudges() - e) / n;
        // b + (k − 1)e + k · bias; of two targets and two judges nothing is left of e.
        double single = (b - e) / (b + ((k - 1.0) * n - k) / n * e + k * ms.betweenJudges() / n);
        Optional<FTest> test = test(ms, e, (n - 1) * (k - 1));
        Optional<Interval> interval = test.flatMap(_ -> randomInterval(ms, single));
        forms.add(new Icc(IccForm.RANDOM_JUDGES_SINGLE, single, test, interval));
        if (b + bias > 1e-12 * b) {
            forms.add(new Icc(
                    IccForm.RANDOM_JUDGES_MEAN,
                    (b - e) / (b + bias),
                    test,
                    interval.filter(it -> 1 + (k - 1) * it.low() > 0)
                            .map(it -> interval(steppedUp(it.low(), k), steppedUp(it.high(), k)))));
        }
    }

    /** Judges add a component of their own, so that the denominator is a sum: Satterthwaite's degrees of freedom. */
    private Optional<Interval> randomInterval(MeanSquares ms, double rho) {
        int n = ms.targets();
        int k = ms.judges();
        double b = ms.between();
        double j = ms.betweenJudges();
        double e = ms.residual();
        double fj = j / e;
        double rest = n * (1 + (k - 1) * rho) - k * rho;
        double sum = k * rho * fj + rest;
        double v = (n - 1.0) * (k - 1) * sum * sum / ((n - 1.0) * k * k * rho * rho * fj * fj + rest * rest);
        if (!(v > 0) || !Double.isFinite(v)) {
            return Optional.empty();
        }
        double upper = FDistribution.of(n - 1.0, v).inverseSurvivalProbability(tail());
        double lower = FDistribution.of(v, n - 1.0).inverseSurvivalProbability(tail());
        double both = k * j + ((double) k * n - k - n) * e;
        double low = n * (b - upper * e) / (upper * both + n * b);
        double high = n * (lower * b - e) / (both + n * lower * b);
        return Rounding.reaches(high, low) ? Optional.of(interval(low, high)) : Optional.empty();
    }

    private static double steppedUp(double single, int k) {
        return k * single / (1 + (k - 1) * single);
    }

    private static Optional<FTest> test(MeanSquares ms, double error, int df2) {
        return error == 0 ? Optional.empty() : Optional.of(FTest.of(ms.between() / error, ms.targets() - 1, df2));
    }

    private Interval interval(double low, double high) {
        return level.between(low, high);
    }

    private double tail() {
        return level.lowerTail();
    }
}
