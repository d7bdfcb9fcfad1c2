package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import java.util.Optional;

/**
 * How much a score differs between two periods or units.
 *
 * @param value the second score less the first
 * @param standardError of the value as it stands (the interval may rest on an adjusted one); absent where it can't be
 *     read
 * @param interval for the true difference; absent where no uncertainty can be read from the answers
 * @param p two-sided p-value of "no difference"; absent where there is no interval, and where everyone answered in
 *     both: then the difference is known and nothing is to be tested
 * @param nFirst answers of the first
 * @param nSecond answers of the second
 * @param method how interval and p were reached, or would have been
 */
public record Difference(
        double value,
        Optional<Double> standardError,
        Optional<Interval> interval,
        Optional<Double> p,
        long nFirst,
        long nSecond,
        Method method) {

    /** Whether the value is not an estimate but known. */
    public boolean everyoneAnswered() {
        return method == Method.EVERYONE_ANSWERED;
    }

    static Difference known(double value, long nFirst, long nSecond, Level level) {
        return new Difference(
                value,
                Optional.of(0.0),
                Optional.of(level.point(value)),
                Optional.empty(),
                nFirst,
                nSecond,
                Method.EVERYONE_ANSWERED);
    }
}
