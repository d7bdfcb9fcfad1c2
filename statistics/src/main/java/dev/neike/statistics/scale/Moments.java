package dev.neike.statistics.scale;

import java.util.OptionalDouble;

/** The moments of those who answered one item; two answers at least. */
record Moments(double mean, double sd, OptionalDouble skewness, OptionalDouble kurtosis) {

    static Moments of(Answers answers, int item) {
        int n = 0;
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < answers.respondents(); row++) {
            double x = answers.answer(row, item);
            if (!Double.isNaN(x)) {
                n++;
                sum += x;
                least = Math.min(least, x);
                most = Math.max(most, x);
            }
        }
        return least == most
                ? new Moments(least, 0, OptionalDouble.empty(), OptionalDouble.empty())
                : around(answers, item, n, sum / n);
    }

    private static Moments around(Answers answers, int item, int n, double mean) {
        double rest = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int row = 0; row < answers.respondents(); row++) {
            double d = answers.answer(row, item) - mean;
            if (!Double.isNaN(d)) {
                rest += d;
                second += d * d;
                third += d * d * d;
                fourth += d * d * d * d;
            }
        }
        double variance = (second - rest * rest / n) / (n - 1);
        return new Moments(
                mean + rest / n,
                Math.sqrt(variance),
                OptionalDouble.of(third / n / Math.pow(variance, 1.5)),
                OptionalDouble.of(fourth / n / (variance * variance) - 3));
    }
}
