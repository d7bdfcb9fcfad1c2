package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import java.util.Optional;

/**
 * A score, and what is known of how far off it may be.
 *
 * @param value the score of those who answered
 * @param standardError of the value as it stands (the interval may rest on an adjusted one); absent for a mean of one
 *     answer, and 0 where everyone answered
 * @param interval absent where no uncertainty can be read from the answers: the mean of a single one, or of equal ones.
 *     It may reach beyond the scale, save for proportions: see {@link Interval#within}
 * @param n the answers used
 * @param population of how many
 * @param method how the interval was reached, or would have been
 */
public record Estimate(
        double value,
        Optional<Double> standardError,
        Optional<Interval> interval,
        long n,
        Population population,
        Method method) {

    /** Whether the value is not an estimate but known. */
    public boolean everyoneAnswered() {
        return method == Method.EVERYONE_ANSWERED;
    }

    static Estimate known(double value, Marks marks, Level level) {
        return new Estimate(
                value,
                Optional.of(0.0),
                Optional.of(level.point(value)),
                marks.n(),
                marks.population(),
                Method.EVERYONE_ANSWERED);
    }
}
