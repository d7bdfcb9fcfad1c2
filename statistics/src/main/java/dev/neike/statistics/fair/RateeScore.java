package dev.neike.statistics.fair;

import dev.neike.statistics.Interval;
import java.util.Optional;

/**
 * The score of a ratee.
 *
 * @param ratee who or what was rated
 * @param marks how many marks it has
 * @param raters from how many raters
 * @param rawMean their weighted mean
 * @param score what an average rater would be expected to give, at the mean of what is known of the marks
 * @param effect how far it lies from the average ratee
 * @param error the standard deviation of the score's error; that variances are estimated is not in it
 * @param interval score ± normal quantile times error; with Student's t where raters are fixed
 * @param reliability 1 − PEV/σ², PEV the variance of the prediction error of its effect and σ² that of ratees: 0 where marks
 *     say nothing, 1 where they say all; absent where raters are fixed
 * @param adjustment what made the score of the raw mean
 */
public record RateeScore(
        String ratee,
        int marks,
        int raters,
        double rawMean,
        double score,
        double effect,
        double error,
        Interval interval,
        Optional<Double> reliability,
        Adjustment adjustment) {}
