package dev.neike.statistics.score;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;

/**
 * Standard scores with mean 50 and standard deviation 10: 50 + 10 (x − m)/s of each member of a set (T scores, 偏差値). By
 * default s divides by n, as the set is taken for all there are; {@link Spread#SAMPLE} divides by n − 1. Source:
 * McCall, How to Measure in Education, 1922, in the linear form.
 *
 * <p>Sets whose members are equal, or differ by no more than rounding, have no standard scores and are refused.
 */
public final class StandardScores {

    /** What the sum of squares is divided by. */
    public enum Spread {
        /** By n. */
        POPULATION,
        /** By n − 1. */
        SAMPLE
    }

    /**
     * Standard scores.
     *
     * @param scores in the order of the values
     * @param mean of the values
     * @param sd of the values
     * @param spread what it was divided by
     */
    public record Result(List<Double> scores, double mean, double sd, Spread spread) {}

    private static final StandardScores DEFAULTS = new StandardScores(Spread.POPULATION);

    private final Spread spread;

    private StandardScores(Spread spread) {
        this.spread = spread;
    }

    /** Deviations of the population. */
    public static StandardScores withDefaults() {
        return DEFAULTS;
    }

    public StandardScores with(Spread other) {
        return new StandardScores(other);
    }

    /** The scores of at least two values. */
    public Result of(double... values) {
        Given.finite("values", values);
        if (values.length < 2) {
            throw new StatisticRefused(Reason.TOO_FEW, "one value");
        }
        double most = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        // In units of a power of two near the largest, so that no square overflows or vanishes, and nothing is rounded.
        int unit = -Math.getExponent(most);
        double[] scaled = Arrays.stream(values).map(it -> Math.scalb(it, unit)).toArray();
        double nearly = Arrays.stream(scaled).sum() / values.length;
        // What rounding left in the mean; far from zero it would show in the scores.
        double off = Arrays.stream(scaled).map(it -> it - nearly).sum() / values.length;
        double squares = Arrays.stream(scaled)
                .map(it -> it - nearly - off)
                .map(it -> it * it)
                .sum();
        double sd = Math.sqrt(squares / (spread == Spread.POPULATION ? values.length : values.length - 1));
        if (!(sd > 1e-14)) {
            throw new StatisticRefused(Reason.CONSTANT, "values");
        }
        List<Double> scores = Arrays.stream(scaled)
                .mapToObj(it -> 50 + 10 * (it - nearly - off) / sd)
                .toList();
        return new Result(scores, Math.scalb(nearly + off, -unit), Math.scalb(sd, -unit), spread);
    }
}
