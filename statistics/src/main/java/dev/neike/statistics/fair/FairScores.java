package dev.neike.statistics.fair;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.mixed.AdditiveFit;
import dev.neike.statistics.mixed.AdditiveModel;
import dev.neike.statistics.mixed.Criterion;
import dev.neike.statistics.mixed.MixedFit;
import dev.neike.statistics.mixed.MixedModel;
import java.util.List;
import java.util.Optional;

/**
 * Scores of ratees with the severity of their raters taken out.
 *
 * <p>With raters taken as {@linkplain Raters#RANDOM random}, the default, marks follow a mixed model with crossed random
 * effects of ratee and rater, by REML; a ratee's score is the intercept (at the mean of covariates) plus the conditional mode
 * of its effect, so that scores of few marks are drawn to the average. With raters {@linkplain Raters#FIXED fixed} it is the
 * ratee's adjusted mean in the additive model by least squares, where every rater counts alike: adding a number to all marks
 * of one rater then moves that rater's {@linkplain RaterSeverity#level level} by it and no {@linkplain RateeScore#effect
 * effect} of a ratee, nor any other rater's level.
 *
 * <p>Where raters fall into groups that no ratee joins, scores of different groups are not comparable, and are refused. This
 * holds for random raters as well: the model would compare them, but only by supposing that groups of raters are equally
 * strict and groups of ratees equally good on average. {@link #ofEach} scores the groups apart, {@link #withLargestGroup} the
 * largest alone.
 */
public final class FairScores {

    private final Raters raters;
    private final Criterion criterion;
    private final Level level;
    private final boolean largestGroup;

    private FairScores(Raters raters, Criterion criterion, Level level, boolean largestGroup) {
        this.raters = raters;
        this.criterion = criterion;
        this.level = level;
        this.largestGroup = largestGroup;
    }

    /** Random raters, REML, intervals of 95 %, refused where groups can't be compared. */
    public static FairScores withDefaults() {
        return new FairScores(Raters.RANDOM, Criterion.REML, Level.USUAL, false);
    }

    public FairScores with(Raters other) {
        return new FairScores(other, criterion, level, largestGroup);
    }

    /** With another criterion of variances; of no effect where raters are fixed. */
    public FairScores with(Criterion other) {
        return new FairScores(raters, other, level, largestGroup);
    }

    /** With another level of intervals, between 0 and 1. */
    public FairScores withLevel(double other) {
        return new FairScores(raters, criterion, new Level(other), largestGroup);
    }

    /** Where there are groups that can't be compared, the one of the most marks is scored; the others are left out. */
    public FairScores withLargestGroup() {
        return new FairScores(raters, criterion, level, true);
    }

    /**
     * The scores.
     *
     * @throws StatisticRefused {@link Reason#ONE_RATER}, {@link Reason#ONE_RATEE}; {@link Reason#TOO_FEW} where no ratee, or no
     *     rater, has a second mark; {@link Reason#NOT_COMPARABLE} where groups can't be compared, with their sizes; and where
     *     the model refuses
     */
    public FairScoring of(Marks marks) {
        Marks used = used(marks);
        requireBoth(used);
        requireSeconds(used);
        Groups groups = new Groups(used);
        if (!largestGroup) {
            groups.requireOne();
        }
        return score(marks, used, groups, groups.rows().getFirst());
    }

    /** The scores of each group whose members can be compared, that of the most marks first; some may have none. */
    public List<ScoredGroup> ofEach(Marks marks) {
        Marks used = used(marks);
        requireBoth(used);
        requireSeconds(used);
        Groups groups = new Groups(used);
        return groups.rows().stream()
                .map(rows -> group(marks, used, groups, rows))
                .toList();
    }

    private ScoredGroup group(Marks all, Marks used, Groups groups, int[] rows) {
        try {
            return new ScoredGroup(rows.length, Optional.of(score(all, used, groups, rows)), Optional.empty());
        } catch (StatisticRefused refused) {
            return new ScoredGroup(rows.length, Optional.empty(), Optional.of(refused));
        }
    }

    private static Marks used(Marks marks) {
        int[] rows = marks.weighty();
        return rows.length == marks.rows() ? marks : marks.on(rows);
    }

    private static void requireBoth(Marks marks) {
        if (marks.raters().labels().size() == 1) {
            throw new StatisticRefused(Reason.ONE_RATER, marks.raters().labels().getFirst());
        }
        if (marks.ratees().labels().size() == 1) {
            throw new StatisticRefused(Reason.ONE_RATEE, marks.ratees().labels().getFirst());
        }
    }

    /** Where nobody is rated twice, or rates twice, severity and merit are one. */
    private static void requireSeconds(Marks marks) {
        boolean rated = new Tally(marks, marks.ratees(), marks.raters()).most() > 1;
        boolean rating = new Tally(marks, marks.raters(), marks.ratees()).most() > 1;
        if (!rated || !rating) {
            throw new StatisticRefused(
                    Reason.TOO_FEW, "second marks: no " + (rated ? "rater gave" : "ratee has") + " one");
        }
    }

    private FairScoring score(Marks all, Marks used, Groups groups, int[] rows) {
        Marks marks = rows.length == used.rows() ? used : used.on(rows);
        requireBoth(marks);
        Tally byRatee = new Tally(marks, marks.ratees(), marks.raters());
        Tally byRater = new Tally(marks, marks.raters(), marks.ratees());
        Scores scores = new Scores(marks, byRatee, byRater, level);
        var how = new Reached(all, used, groups, rows);
        if (raters == Raters.FIXED) {
            AdditiveFit fit = AdditiveModel.withDefaults().of(marks.data());
            return scoring(how, scores.of(fit), scores.severities(fit), Optional.empty(), fit.residualVariance());
        }
        MixedFit fit = MixedModel.withDefaults().with(criterion).of(marks.data());
        Spread spread = new Spread(fit.variance("ratee"), fit.variance("rater"), fit.residualVariance());
        return scoring(how, scores.of(fit), scores.severities(fit), Optional.of(spread), fit.residualVariance());
    }

    /** Which marks were scored, of which there are, in which groups. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Reached(Marks all, Marks used, Groups groups, int[] rows) {}

    private FairScoring scoring(
            Reached how,
            List<RateeScore> ratees,
            List<RaterSeverity> severities,
            Optional<Spread> spread,
            double residual) {
        return new FairScoring(
                raters,
                how.rows().length,
                how.all().rows() - how.used().rows(),
                how.used().rows() - how.rows().length,
                how.groups().count(),
                ratees,
                severities,
                spread,
                residual);
    }
}
