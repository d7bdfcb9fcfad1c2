package dev.neike.statistics.score;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Optional;

/**
 * The share (0..1) of marks at or above a threshold: percent favourable, top box, top two boxes.
 *
 * <p><b>Interval</b>: Wilson's score interval, or that with continuity correction (Wilson, JASA 22 (1927) 209–212;
 * Newcombe, Statistics in Medicine 17 (1998) 857–872, methods 3 and 4). Where the population N is known the variance in
 * Wilson's test is that of drawing without replacement, so that n is replaced by n(N−1)/(N−n) (Cochran 1977, theorem
 * 3.2); the correction stays 1/(2n). Derived so, not found in print; for N of 5 to 40 the 95 % interval holds the true
 * share in 93 to 97 % of cases on average over all shares, in 80 % at worst. Unlike R's {@code prop.test} the
 * correction is not lessened where nearly half are favourable. The standard error is √(p(1−p)/n), n replaced likewise.
 *
 * <p><b>Difference</b> of two sets of answers: Newcombe's hybrid (Statistics in Medicine 17 (1998) 873–890, methods 10
 * and 11); p is that of the score test with pooled share, Pearson's χ² without correction, each n replaced as above,
 * and 1 where both shares are equal. The two may disagree at the edge. Of the same people: adjusted Wald interval
 * (Bonett and Price, J. Educational and Behavioral Statistics 37 (2012) 479–488), which adds one person to those who
 * gained and one to those who lost; p of McNemar's test without correction, 1 where nobody moved.
 */
public final class ProportionScore implements Score {

    private final Threshold threshold;
    private final Level level;
    private final boolean corrected;

    private ProportionScore(Threshold threshold, Level level, boolean corrected) {
        this.threshold = threshold;
        this.level = level;
        this.corrected = corrected;
    }

    /** The share of marks above the middle of the scale, Wilson intervals of 95 % without correction. */
    public static ProportionScore withDefaults() {
        return new ProportionScore(new Threshold.AboveMiddle(), Level.USUAL, false);
    }

    /** The share of the two best options, which lie one apart. */
    public static ProportionScore topTwoBox() {
        return withDefaults().withTopBoxes(2);
    }

    /** Favourable is this mark and those above it; it must lie on the scale and above its lower end. */
    public ProportionScore withFavourableFrom(double mark) {
        if (!Double.isFinite(mark)) {
            throw new StatisticRefused(Reason.NOT_FINITE, "threshold " + mark);
        }
        return new ProportionScore(new Threshold.From(mark), level, corrected);
    }

    /** Favourable are so many of the best options, which lie one apart; fewer than there are. */
    public ProportionScore withTopBoxes(int number) {
        if (number < 1) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, number + " top boxes");
        }
        return new ProportionScore(new Threshold.TopBoxes(number), level, corrected);
    }

    /** With intervals of this level, strictly between 0 and 1. */
    public ProportionScore withLevel(double other) {
        return new ProportionScore(threshold, new Level(other), corrected);
    }

    /** With the continuity correction, which makes intervals wider. */
    public ProportionScore withContinuityCorrection() {
        return new ProportionScore(threshold, level, true);
    }

    @Override
    public Estimate of(Marks marks) {
        Proportion seen = seen(marks);
        if (marks.isComplete()) {
            return Estimate.known(seen.p(), marks, level);
        }
        return new Estimate(
                seen.p(),
                Optional.of(Math.sqrt(seen.variance())),
                Optional.of(seen.interval(level)),
                marks.n(),
                marks.population(),
                corrected ? Method.WILSON_CORRECTED : Method.WILSON);
    }

    @Override
    public Difference difference(Marks first, Marks second) {
        first.scale().mustBe(second.scale());
        var pair = new TwoProportions(seen(first), seen(second), level);
        if (first.isComplete() && second.isComplete()) {
            return Difference.known(pair.difference(), first.n(), second.n(), level);
        }
        return new Difference(
                pair.difference(),
                Optional.of(pair.standardError()),
                Optional.of(pair.interval()),
                Optional.of(pair.p()),
                first.n(),
                second.n(),
                corrected ? Method.NEWCOMBE_CORRECTED : Method.NEWCOMBE);
    }

    @Override
    public Difference difference(PairedMarks marks) {
        threshold.mustSplit(marks.scale());
        var change = PairedProportions.of(marks, it -> threshold.reached(it, marks.scale()), level);
        if (marks.population().isComplete(marks.n())) {
            return Difference.known(change.difference(), marks.n(), marks.n(), level);
        }
        return new Difference(
                change.difference(),
                Optional.of(change.standardError()),
                Optional.of(change.interval()),
                Optional.of(change.p()),
                marks.n(),
                marks.n(),
                Method.PAIRED_ADJUSTED_WALD);
    }

    private Proportion seen(Marks marks) {
        threshold.mustSplit(marks.scale());
        return Proportion.of(marks.count(it -> threshold.reached(it, marks.scale())), marks, corrected);
    }
}
