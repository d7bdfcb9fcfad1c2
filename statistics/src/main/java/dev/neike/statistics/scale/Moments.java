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

    /** About what is nearly the mean, and from there to the mean itself: by it, far from zero, digits would be lost. */
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
        double off = rest / n;
        double variance = (second - off * rest) / (n - 1);
        double cubes = third - off * (3 * second - 2 * off * rest);
        double quarts = fourth - off * (4 * third - off * (6 * second - 3 * off * rest));
        return new Moments(
                mean + off,
                Math.sqrt(variance),
                OptionalDouble.of(cubes / n / Math.pow(variance, 1.5)),
                OptionalDouble.of(quarts / n / (variance * variance) - 3));
    }
}
