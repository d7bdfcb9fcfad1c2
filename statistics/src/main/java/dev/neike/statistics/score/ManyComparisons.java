package dev.neike.statistics.score;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Corrects p-values for their number. Each adjusted p is the least level at which its hypothesis would be rejected;
 * those of R's {@code p.adjust}.
 *
 * <p>With m tests and p<sub>(1)</sub> ≤ p<sub>(2)</sub> …: {@link Correction} says the formulas and their sources.
 */
public final class ManyComparisons {

    /** The rule, and what it keeps below the level. */
    public enum Correction {
        /**
         * The expected share of false ones among the rejected, if the tests are independent or positively dependent:
         * min over j ≥ i of p<sub>(j)</sub> m/j. Benjamini and Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300.
         */
        BENJAMINI_HOCHBERG,
        /**
         * The same under any dependence: times Σ 1/i. Benjamini and Yekutieli, Annals of Statistics 29 (2001)
         * 1165–1188, theorem 1.3.
         */
        BENJAMINI_YEKUTIELI,
        /**
         * The chance of a single false rejection: max over j ≤ i of p<sub>(j)</sub> (m−j+1). Holm, Scandinavian J.
         * Statistics 6 (1979) 65–70.
         */
        HOLM,
        /** The chance of a single false rejection: p m. Never better than Holm's. Dunn, JASA 56 (1961) 52–64. */
        BONFERRONI
    }

    /**
     * The p-values, corrected.
     *
     * @param adjusted in the order given
     * @param rejected whether adjusted ≤ level, in the order given
     * @param rejections how many are
     * @param tests for how many tests they were corrected
     */
    public record Result(
            List<Double> adjusted,
            List<Boolean> rejected,
            long rejections,
            long tests,
            double level,
            Correction correction) {}

    private static final double EULER = 0.5772156649015329;
    private static final ManyComparisons DEFAULTS =
            new ManyComparisons(Correction.BENJAMINI_HOCHBERG, 0.05, OptionalLong.empty());

    private final Correction correction;
    private final double level;
    private final OptionalLong tests;

    private ManyComparisons(Correction correction, double level, OptionalLong tests) {
        this.correction = correction;
        this.level = level;
        this.tests = tests;
    }

    /** Benjamini and Hochberg at .05, for as many tests as there are p-values. */
    public static ManyComparisons withDefaults() {
        return DEFAULTS;
    }

    public ManyComparisons with(Correction other) {
        return new ManyComparisons(other, level, tests);
    }

    /** Rejecting at this level, strictly between 0 and 1. */
    public ManyComparisons withLevel(double other) {
        return new ManyComparisons(correction, new Level(other).value(), tests);
    }

    /** For more tests than p-values are given: those left out have a p of 1, or one above all that are given. */
    public ManyComparisons withTests(long number) {
        return new ManyComparisons(correction, level, OptionalLong.of(number));
    }

    /** Corrects these p-values, each in 0..1. */
    public Result of(double... p) {
        Given.finite("p-values", p);
        for (double each : p) {
            if (each < 0 || each > 1) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, "p-value " + each);
            }
        }
        long m = tests.orElse(p.length);
        if (m < p.length) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, m + " tests of " + p.length + " p-values");
        }
        double[] adjusted = adjusted(p, m);
        List<Boolean> rejected =
                Arrays.stream(adjusted).mapToObj(it -> it <= level).toList();
        return new Result(
                Arrays.stream(adjusted).boxed().toList(),
                rejected,
                rejected.stream().filter(it -> it).count(),
                m,
                level,
                correction);
    }

    private double[] adjusted(double[] p, long m) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(i -> i)
                .toArray();
        return switch (correction) {
            case BONFERRONI -> Arrays.stream(p).map(it -> Math.min(1, it * m)).toArray();
            case HOLM -> stepDown(p, order, m);
            case BENJAMINI_HOCHBERG -> stepUp(p, order, m, 1);
            case BENJAMINI_YEKUTIELI -> stepUp(p, order, m, harmonic(m));
        };
    }

    private static double[] stepDown(double[] p, int[] order, long m) {
        var adjusted = new double[p.length];
        double most = 0;
        for (int i = 0; i < order.length; i++) {
            most = Math.max(most, (m - i) * p[order[i]]);
            adjusted[order[i]] = Math.min(1, most);
        }
        return adjusted;
    }

    private static double[] stepUp(double[] p, int[] order, long m, double factor) {
        var adjusted = new double[p.length];
        double least = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            least = Math.min(least, factor * m / (i + 1) * p[order[i]]);
            adjusted[order[i]] = least;
        }
        return adjusted;
    }

    /** Σ 1/i; from a million terms on ln m + γ + 1/(2m), which is as exact. */
    private static double harmonic(long m) {
        if (m > 1_000_000) {
            return Math.log((double) m) + EULER + 0.5 / m;
        }
        double sum = 0;
        for (long i = m; i > 0; i--) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
