package dev.neike.statistics.score;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Optional;

/**
 * The recommendation score of whole marks from 0 to 10: 100 · (promoters − detractors)/n, from −100 to 100. Promoters
 * gave 9 or 10, detractors 0 to 6.
 *
 * <p><b>Standard error</b>: 100 √((p + d − (p − d)²)/n). <b>Interval</b>: adjusted Wald, the same formulas after ¾ has
 * been added to promoters and detractors each and 3 to n, with normal quantiles (Rocks, "Interval Estimation for the
 * 'Net Promoter Score'", The American Statistician 70 (2016) 365–372). It is centred a little closer to 0 than the
 * score. Where the population N is known, n is first replaced by n(N−1)/(N−n), as the score is the mean of values −100,
 * 0 and 100 (Cochran 1977, section 2.6); derived so, not found in print.
 *
 * <p><b>Difference</b> of two sets of answers: each adjusted as above, z · √(se₁² + se₂²) around the difference of the
 * adjusted scores; p of the same z (Lewis and Sauro, "How to Statistically Compare Two Net Promoter Scores", MeasuringU
 * 2021). Between opposite extremes seen in very few answers this interval may miss the difference of the plain scores.
 * Of the same people: Student's t of their changes, each person counting for −100, 0 or 100.
 */
public final class RecommendationScore implements Score {

    private static final RecommendationScore DEFAULTS = new RecommendationScore(Level.USUAL);
    private static final Scale SCALE = new Scale(0, 10);
    private static final double PROMOTER = 9;
    private static final double DETRACTOR = 6;

    private final Level level;

    private RecommendationScore(Level level) {
        this.level = level;
    }

    /** Intervals of 95 %. */
    public static RecommendationScore withDefaults() {
        return DEFAULTS;
    }

    /** With intervals of this level, strictly between 0 and 1. */
    public RecommendationScore withLevel(double other) {
        return new RecommendationScore(new Level(other));
    }

    /**
     * How many stand where.
     *
     * @param promoters those with 9 or 10
     * @param passives those with 7 or 8
     * @param detractors those with 0 to 6
     */
    public record Camps(long promoters, long passives, long detractors) {

        public static Camps of(Marks marks) {
            SCALE.mustBe(marks.scale());
            if (marks.count(it -> it != Math.rint(it)) > 0) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, "a mark that is not whole");
            }
            long promoters = marks.count(it -> it >= PROMOTER);
            long detractors = marks.count(it -> it <= DETRACTOR);
            return new Camps(promoters, marks.n() - promoters - detractors, detractors);
        }
    }

    /**
     * Score and standard error of so many promoters and detractors among all.
     *
     * @param size how many answers say as much: all, or more of a limited population
     */
    private record Net(double promoters, double detractors, double all, double size) {

        static Net of(Marks marks) {
            Camps camps = Camps.of(marks);
            return new Net(
                    camps.promoters(),
                    camps.detractors(),
                    marks.n(),
                    marks.isComplete()
                            ? Double.POSITIVE_INFINITY
                            : marks.population().effective(marks.n()));
        }

        Net adjusted() {
            return Double.isInfinite(size)
                    ? this
                    : new Net(promoters / all * size + 0.75, detractors / all * size + 0.75, size + 3, size + 3);
        }

        double score() {
            return 100 * (promoters - detractors) / all;
        }

        double standardError() {
            double net = (promoters - detractors) / all;
            return 100 * Math.sqrt(Math.max(0, (promoters + detractors) / all - net * net) / size);
        }
    }

    @Override
    public Estimate of(Marks marks) {
        Net net = Net.of(marks);
        if (marks.isComplete()) {
            return Estimate.known(net.score(), marks, level);
        }
        Net adjusted = net.adjusted();
        return new Estimate(
                net.score(),
                Optional.of(net.standardError()),
                Optional.of(level.around(adjusted.score(), level.z() * adjusted.standardError())),
                marks.n(),
                marks.population(),
                Method.ADJUSTED_WALD);
    }

    @Override
    public Difference difference(Marks first, Marks second) {
        Net a = Net.of(first);
        Net b = Net.of(second);
        double value = b.score() - a.score();
        if (first.isComplete() && second.isComplete()) {
            return Difference.known(value, first.n(), second.n(), level);
        }
        double centre = b.adjusted().score() - a.adjusted().score();
        double error = Math.hypot(a.adjusted().standardError(), b.adjusted().standardError());
        return new Difference(
                value,
                Optional.of(Math.hypot(a.standardError(), b.standardError())),
                Optional.of(level.around(centre, level.z() * error)),
                Optional.of(Tails.normal(centre / error)),
                first.n(),
                second.n(),
                Method.ADJUSTED_WALD);
    }

    @Override
    public Difference difference(PairedMarks marks) {
        SCALE.mustBe(marks.scale());
        return new Student(level).paired(marks.changes(RecommendationScore::worth), marks.population(), SCALE);
    }

    private static double worth(double mark) {
        if (mark != Math.rint(mark)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "mark " + mark + " is not whole");
        }
        return mark >= PROMOTER ? 100 : mark <= DETRACTOR ? -100 : 0;
    }
}
