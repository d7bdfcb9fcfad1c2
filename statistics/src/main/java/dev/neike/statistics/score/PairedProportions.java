package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import java.util.function.DoublePredicate;

/**
 * How a share moved among the same people. Sources stand at {@link ProportionScore}.
 *
 * @param gained share of those who became favourable
 * @param lost share of those who ceased to be
 * @param size n, or n(N−1)/(N−n) of a limited population
 */
record PairedProportions(double gained, double lost, double size, Level level) {

    static PairedProportions of(PairedMarks marks, DoublePredicate favourable, Level level) {
        long n = marks.n();
        return new PairedProportions(
                (double) marks.gained(favourable) / n,
                (double) marks.lost(favourable) / n,
                marks.population().isComplete(n)
                        ? Double.POSITIVE_INFINITY
                        : marks.population().effective(n),
                level);
    }

    double difference() {
        return gained - lost;
    }

    double standardError() {
        return error(gained, lost, size);
    }

    Interval interval() {
        double up = (gained * size + 1) / (size + 2);
        double down = (lost * size + 1) / (size + 2);
        return level.around(up - down, level.z() * error(up, down, size + 2));
    }

    double p() {
        return difference() == 0 ? 1 : Tails.normal(difference() * Math.sqrt(size / (gained + lost)));
    }

    private static double error(double up, double down, double size) {
        return Math.sqrt((up + down - (up - down) * (up - down)) / size);
    }
}
