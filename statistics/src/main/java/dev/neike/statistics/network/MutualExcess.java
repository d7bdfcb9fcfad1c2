package dev.neike.statistics.network;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.score.ManyComparisons;
import dev.neike.statistics.score.ManyComparisons.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of units that favour each other more than their totals explain. Favours are counts of marks.
 *
 * <p><b>Statistic</b>: m = min(x<sub>ij</sub>, x<sub>ji</sub>), the mutual part of what two gave each other (Squartini
 * et al., Scientific Reports 3 (2013) 2729). <b>p</b> = P(X<sub>ij</sub> ≥ m) · P(X<sub>ji</sub> ≥ m), the chance of so
 * much or more, both directions taken for independent; <b>expected</b> = Σ<sub>k≥1</sub> P(X<sub>ij</sub> ≥ k)
 * P(X<sub>ji</sub> ≥ k). A find says that more goes both ways than totals explain, not that each way alone is in
 * excess; that is told beside.
 *
 * <p><b>By chance</b> ({@link Model}): totals given and received are kept, who gave whom is not.
 *
 * <p><b>Many pairs</b>: p is corrected for all pairs in which, by their totals, something could go both ways, whether
 * it did or not; Benjamini and Hochberg unless told otherwise. Pairs without mutual favour have a p of 1 and are not
 * listed. The tests share totals, so that they are not independent; {@link Correction#BENJAMINI_YEKUTIELI} allows for
 * any dependence.
 */
public final class MutualExcess {

    /** What chance does. */
    public enum Model {
        /**
         * Each gives its marks to others in proportion to their draw and never to itself; draws are such that everyone
         * is expected to receive what they received (quasi-independence: Goodman, JASA 63 (1968) 1091–1131; Bishop,
         * Fienberg and Holland, Discrete Multivariate Analysis, 1975, chapter 5). What i gives j is binomial.
         */
        CHOICES,
        /**
         * All marks are dealt out anew, the configuration model: what i gives j is hypergeometric with mean given(i) ·
         * received(j)/total (Tumminello et al., PLoS ONE 6 (2011) e17994; with directions Hatzopoulos et al.,
         * Quantitative Finance 15 (2015) 693–710). It lets units give to themselves, and so expects too little of each
         * other among few units: of 1,000 simulated communities of 8 units with 30 marks each and no favouritism it
         * found a pair in 7.6 % at a level of 5 %, choices in 0.6 %.
         */
        STUBS
    }

    /**
     * What was found.
     *
     * @param pairs those with mutual favour, the least p first
     * @param tests for how many pairs p was corrected
     * @param units how many
     * @param marks how many
     * @param level below which q is a find
     * @param model of chance
     * @param correction for many pairs
     */
    public record Result(
            List<MutualPair> pairs,
            long tests,
            int units,
            long marks,
            double level,
            Model model,
            Correction correction) {

        public Result {
            pairs = List.copyOf(pairs);
        }

        /** Pairs with q ≤ level. */
        public List<MutualPair> found() {
            return pairs.stream().filter(MutualPair::found).toList();
        }
    }

    private static final MutualExcess DEFAULTS = new MutualExcess(Model.CHOICES, Correction.BENJAMINI_HOCHBERG, 0.05);

    private final Model model;
    private final Correction correction;
    private final double level;

    private MutualExcess(Model model, Correction correction, double level) {
        this.model = model;
        this.correction = correction;
        this.level = level;
    }

    /** Choices, Benjamini and Hochberg at .05. */
    public static MutualExcess withDefaults() {
        return DEFAULTS;
    }

    public MutualExcess with(Model other) {
        return new MutualExcess(other, correction, level);
    }

    public MutualExcess with(Correction other) {
        return new MutualExcess(model, other, level);
    }

    /** Finding pairs at this level, strictly between 0 and 1. */
    public MutualExcess withLevel(double other) {
        return new MutualExcess(model, correction, new Level(other).value());
    }

    /**
     * Of whole favours, fewer than 2³¹ in all. Refused without any, and (NO_SOLUTION) where all but one in millions begin
     * or end at one unit, so that draws can't be fitted.
     */
    public Result of(Favours favours) {
        favours.mustHoldSome();
        mustBeCounts(favours);
        Null chance = model == Model.CHOICES ? Choices.of(favours) : new Stubs(favours);
        List<MutualPair> pairs = favours.all().stream()
                .filter(it -> it.from() < it.to() && favours.between(it.to(), it.from()) > 0)
                .map(it -> pair(it, favours, chance))
                .toList();
        long tests = tests(favours, chance);
        return new Result(
                corrected(pairs, tests), tests, favours.units(), (long) favours.total(), level, model, correction);
    }

    private static void mustBeCounts(Favours favours) {
        if (favours.total() > Integer.MAX_VALUE) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, favours.total() + " marks");
        }
        for (Favour favour : favours.all()) {
            if (favour.weight() != Math.rint(favour.weight())) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, favour + " is no count");
            }
        }
    }

    private static MutualPair pair(Favour favour, Favours favours, Null chance) {
        int there = (int) favour.weight();
        int back = (int) favours.between(favour.to(), favour.from());
        var lesser = new Lesser(chance.between(favour.from(), favour.to()), chance.between(favour.to(), favour.from()));
        int observed = Math.min(there, back);
        return new MutualPair(
                favour.from(),
                favour.to(),
                there,
                back,
                lesser.one().getMean(),
                lesser.other().getMean(),
                Lesser.atLeast(lesser.one(), there),
                Lesser.atLeast(lesser.other(), back),
                observed,
                lesser.mean(),
                lesser.atLeast(observed),
                1,
                false);
    }

    /**
     * Pairs in which something may go both ways. Known from totals alone, so that counting them is no choice by result.
     */
    private static long tests(Favours favours, Null chance) {
        int[] active = IntStream.range(0, favours.units())
                .filter(it -> favours.given(it) > 0 && favours.received(it) > 0)
                .toArray();
        long tests = 0;
        for (int a = 0; a < active.length; a++) {
            for (int b = a + 1; b < active.length; b++) {
                int i = active[a];
                int j = active[b];
                tests += chance.isPossible(i, j) && chance.isPossible(j, i) ? 1 : 0;
            }
        }
        return tests;
    }

    private List<MutualPair> corrected(List<MutualPair> pairs, long tests) {
        if (pairs.isEmpty()) {
            return pairs;
        }
        ManyComparisons.Result many = ManyComparisons.withDefaults()
                .with(correction)
                .withLevel(level)
                .withTests(tests)
                .of(pairs.stream().mapToDouble(MutualPair::p).toArray());
        var corrected = new ArrayList<MutualPair>();
        for (int i = 0; i < pairs.size(); i++) {
            corrected.add(
                    pairs.get(i).with(many.adjusted().get(i), many.rejected().get(i)));
        }
        corrected.sort(Comparator.comparingDouble(MutualPair::p)
                .thenComparingInt(MutualPair::first)
                .thenComparingInt(MutualPair::second));
        return corrected;
    }
}
