package dev.neike.statistics.fair;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Scores and how they were reached.
 *
 * @param method what raters were taken for
 * @param marks marks used
 * @param marksOfNoWeight marks left out as their weight is zero
 * @param marksElsewhere marks left out as they belong to other groups of raters
 * @param groups into how many groups without a common rater or ratee the marks fall
 * @param ratees scores, in the order of the marks' ratees: as first met, or ascending where they are numbers
 * @param raters severities, in the order of the marks' raters
 * @param spread variances; absent where raters are fixed
 * @param residualVariance of a mark of weight 1
 */
public record FairScoring(
        Raters method,
        int marks,
        int marksOfNoWeight,
        int marksElsewhere,
        int groups,
        List<RateeScore> ratees,
        List<RaterSeverity> raters,
        Optional<Spread> spread,
        double residualVariance) {

    /** The score of a ratee. */
    public RateeScore ratee(String name) {
        return ratees.stream()
                .filter(it -> it.ratee().equals(name))
                .findFirst()
                .orElseThrow(() -> new StatisticRefused(Reason.OUT_OF_RANGE, "no ratee " + name));
    }

    /** The severity of a rater. */
    public RaterSeverity rater(String name) {
        return raters.stream()
                .filter(it -> it.rater().equals(name))
                .findFirst()
                .orElseThrow(() -> new StatisticRefused(Reason.OUT_OF_RANGE, "no rater " + name));
    }
}
