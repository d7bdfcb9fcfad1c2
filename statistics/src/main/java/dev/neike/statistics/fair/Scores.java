package dev.neike.statistics.fair;

import dev.neike.statistics.Level;
import dev.neike.statistics.mixed.AdditiveFit;
import dev.neike.statistics.mixed.ConditionalModes;
import dev.neike.statistics.mixed.LevelMean;
import dev.neike.statistics.mixed.MixedFit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From a fitted model to what is told of each ratee and rater. */
final class Scores {

    /** What may be left of nothing, relative to the largest mark. */
    private static final double ROUNDING = 1e-13;

    private final Marks marks;
    private final Tally byRatee;
    private final Tally byRater;
    private final Level level;
    private final double[] rawMeans;
    private final double rounding;

    Scores(Marks marks, Tally byRatee, Tally byRater, Level level) {
        this.marks = marks;
        this.byRatee = byRatee;
        this.byRater = byRater;
        this.level = level;
        rawMeans = byRatee.means(marks::value);
        rounding = ROUNDING
                * IntStream.range(0, marks.rows())
                        .mapToDouble(row -> Math.abs(marks.value(row)))
                        .max()
                        .orElse(0);
    }

    List<RateeScore> of(MixedFit fit) {
        ConditionalModes ratees = fit.modes("ratee");
        ConditionalModes raters = fit.modes("rater");
        List<LevelMean> means = fit.means("ratee");
        double variance = fit.variance("ratee").variance();
        double[] ofRaters = byRatee.means(row -> raters.mode(marks.raters().level(row)));
        double[] known = marks.knownEffects(fit.fixed());
        double[] ofKnown = byRatee.means(row -> known[row]);
        double quantile = level.z();
        return IntStream.range(0, means.size())
                .mapToObj(ratee -> {
                    double total = means.get(ratee).value() - rawMeans[ratee];
                    double error = ratees.predictionError(ratee);
                    double reliability = variance > 0 ? Math.clamp(1 - error * error / variance, 0, 1) : 0;
                    return score(
                            means.get(ratee),
                            ratee,
                            ratees.mode(ratee),
                            quantile,
                            Optional.of(reliability),
                            adjustment(-ofRaters[ratee], -ofKnown[ratee], total + ofRaters[ratee] + ofKnown[ratee]));
                })
                .toList();
    }

    List<RateeScore> of(AdditiveFit fit) {
        List<LevelMean> means = fit.first().means();
        double[] ofRaters = byRatee.means(
                row -> fit.second().effects().get(marks.raters().level(row)).value());
        double quantile = level.t(fit.freedom());
        return IntStream.range(0, means.size())
                .mapToObj(ratee -> {
                    double total = means.get(ratee).value() - rawMeans[ratee];
                    return score(
                            means.get(ratee),
                            ratee,
                            fit.first().effects().get(ratee).value(),
                            quantile,
                            Optional.empty(),
                            adjustment(-ofRaters[ratee], total + ofRaters[ratee], 0));
                })
                .toList();
    }

    private Adjustment adjustment(double byRaters, double byCovariates, double byShrinkage) {
        return new Adjustment(told(byRaters), told(byCovariates), told(byShrinkage));
    }

    private double told(double part) {
        return Math.abs(part) <= rounding ? 0 : part;
    }

    private RateeScore score(
            LevelMean mean,
            int ratee,
            double effect,
            double quantile,
            Optional<Double> reliability,
            Adjustment adjustment) {
        return new RateeScore(
                mean.label(),
                byRatee.marks(ratee),
                byRatee.others(ratee),
                rawMeans[ratee],
                mean.value(),
                effect,
                mean.error(),
                level.around(mean.value(), quantile * mean.error()),
                reliability,
                adjustment);
    }

    List<RaterSeverity> severities(MixedFit fit) {
        ConditionalModes raters = fit.modes("rater");
        List<LevelMean> means = fit.means("rater");
        return IntStream.range(0, means.size())
                .mapToObj(rater -> severity(rater, means.get(rater), raters.mode(rater), raters.predictionError(rater)))
                .toList();
    }

    List<RaterSeverity> severities(AdditiveFit fit) {
        return IntStream.range(0, fit.second().means().size())
                .mapToObj(rater -> {
                    LevelMean effect = fit.second().effects().get(rater);
                    return severity(rater, fit.second().means().get(rater), effect.value(), effect.error());
                })
                .toList();
    }

    private RaterSeverity severity(int rater, LevelMean mean, double effect, double error) {
        return new RaterSeverity(
                mean.label(), byRater.marks(rater), byRater.others(rater), mean.value(), 0 - effect, error);
    }
}
