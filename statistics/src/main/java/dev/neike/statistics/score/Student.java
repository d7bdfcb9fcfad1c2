package dev.neike.statistics.score;

import dev.neike.statistics.Level;
import java.util.Arrays;
import java.util.Optional;

/**
 * Student's and Welch's t of means, with the finite-population correction of each variance (Cochran 1977, sections 2.6
 * to 2.8). Without a spread among the answers there is neither interval nor p.
 */
record Student(Level level) {

    /** One mean: its value, the variance of that, infinite where it can't be known, and the number of answers. */
    private record Mean(double value, double variance, long n) {

        static Mean of(Marks marks) {
            if (marks.isComplete()) {
                return new Mean(marks.mean(), 0, marks.n());
            }
            return of(marks.mean(), marks.squares(), marks.n(), marks.population(), marks.scale());
        }

        static Mean of(double value, double squares, long n, Population population, Scale scale) {
            double variance = n < 2 ? Double.POSITIVE_INFINITY : squares / (n - 1) / n * population.unseen(n);
            return new Mean(value, Math.sqrt(variance) <= scale.noise() ? 0 : variance, n);
        }

        /** This variance's share of Satterthwaite's denominator. */
        double share() {
            return variance == 0 ? 0 : variance * variance / (n - 1);
        }
    }

    Estimate estimate(Marks marks) {
        Mean mean = Mean.of(marks);
        if (marks.isComplete()) {
            return Estimate.known(mean.value(), marks, level);
        }
        double error = Math.sqrt(mean.variance());
        return new Estimate(
                mean.value(),
                Optional.of(error).filter(Double::isFinite),
                Optional.of(error)
                        .filter(Student::isRead)
                        .map(it -> level.around(mean.value(), it * level.t(marks.n() - 1.0))),
                marks.n(),
                marks.population(),
                Method.STUDENT);
    }

    /** Welch 1947: variances may differ; degrees of freedom of Satterthwaite 1946. */
    Difference welch(Marks first, Marks second) {
        Mean a = Mean.of(first);
        Mean b = Mean.of(second);
        double value = b.value() - a.value();
        if (first.isComplete() && second.isComplete()) {
            return Difference.known(value, first.n(), second.n(), level);
        }
        double variance = a.variance() + b.variance();
        double df = variance * variance / (a.share() + b.share());
        return difference(value, Math.sqrt(variance), df, first.n(), second.n(), Method.WELCH);
    }

    /** Of the changes of the same people; the scale is that of what was subtracted. */
    Difference paired(double[] changes, Population population, Scale scale) {
        int n = changes.length;
        double value = Arrays.stream(changes).sum() / n;
        if (population.isComplete(n)) {
            return Difference.known(value, n, n, level);
        }
        double squares =
                Arrays.stream(changes).map(it -> (it - value) * (it - value)).sum();
        Mean mean = Mean.of(value, squares, n, population, scale);
        return difference(value, Math.sqrt(mean.variance()), n - 1.0, n, n, Method.PAIRED_STUDENT);
    }

    private Difference difference(double value, double error, double df, long nFirst, long nSecond, Method method) {
        var read = Optional.of(error).filter(Student::isRead);
        return new Difference(
                value,
                Optional.of(error).filter(Double::isFinite),
                read.map(it -> level.around(value, it * level.t(df))),
                read.map(it -> Tails.student(value / it, df)),
                nFirst,
                nSecond,
                method);
    }

    private static boolean isRead(double error) {
        return error > 0 && Double.isFinite(error);
    }
}
