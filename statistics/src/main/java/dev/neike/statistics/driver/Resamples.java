package dev.neike.statistics.driver;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import dev.neike.statistics.Quantiles;
import dev.neike.statistics.StatisticRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The shares of all predictors in each resample that could be computed. */
record Resamples(Bootstrap bootstrap, List<double[]> computed) {

    static Resamples draw(Bootstrap bootstrap, Sample sample, Function<Correlations, double[]> shares) {
        SplittableRandom random = new SplittableRandom(bootstrap.seed());
        List<double[]> computed = new ArrayList<>();
        for (int resample = 0; resample < bootstrap.resamples(); resample++) {
            shares(sample.resample(random), shares).ifPresent(computed::add);
        }
        return new Resamples(bootstrap, computed);
    }

    /** Absent where a column is constant, or collinear with others, by the luck of the draw. */
    private static Optional<double[]> shares(Sample drawn, Function<Correlations, double[]> shares) {
        try {
            return Optional.of(shares.apply(Moments.of(drawn).correlations()));
        } catch (StatisticRefused refused) {
            return Optional.empty();
        }
    }

    Shares.Resampling told() {
        return new Shares.Resampling(
                bootstrap.resamples(), bootstrap.resamples() - computed.size(), bootstrap.seed(), bootstrap.level());
    }

    /** Absent where so many failed that the rest does not reach the level. */
    Optional<Share.Spread> spread(int predictor, double value, Optional<Double> acceleration) {
        double level = bootstrap.level();
        if (!new Level(level).isReachedBy(computed.size())) {
            return Optional.empty();
        }
        double[] ascending =
                computed.stream().mapToDouble(it -> it[predictor]).sorted().toArray();
        return Optional.of(new Share.Spread(
                deviation(ascending),
                interval(ascending, (1 - level) / 2, (1 + level) / 2),
                acceleration.flatMap(it -> bca(ascending, value, it))));
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares =
                Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    private Interval interval(double[] ascending, double lower, double upper) {
        return new Interval(Quantiles.type7(ascending, lower), Quantiles.type7(ascending, upper), bootstrap.level());
    }

    /** Efron and Tibshirani 1993, equation (14.10), with ties counted half to the bias correction. */
    private Optional<Interval> bca(double[] ascending, double value, double acceleration) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double below = Arrays.stream(ascending)
                .map(it -> it < value ? 1 : it == value ? 0.5 : 0)
                .sum();
        double bias = normal.inverseCumulativeProbability(below / ascending.length);
        double z = normal.inverseCumulativeProbability((1 + bootstrap.level()) / 2);
        double lower = normal.cumulativeProbability(adjusted(bias, -z, acceleration));
        double upper = normal.cumulativeProbability(adjusted(bias, z, acceleration));
        boolean within = lower * ascending.length >= 1 && (1 - upper) * ascending.length >= 1 && lower < upper;
        return within ? Optional.of(interval(ascending, lower, upper)) : Optional.empty();
    }

    /** NaN where there is no such point, which no comparison lets through. */
    private static double adjusted(double bias, double z, double acceleration) {
        double shift = 1 - acceleration * (bias + z);
        return shift > 0 ? bias + (bias + z) / shift : Double.NaN;
    }
}
