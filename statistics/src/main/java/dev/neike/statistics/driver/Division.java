package dev.neike.statistics.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A way to divide R² up, put to work on data: the shares, and their intervals where asked for. */
record Division(Shares.Method method, Function<Correlations, double[]> shares, Optional<Bootstrap> bootstrap) {

    /** R² is taken for zero, and not divided by, below this: what rounding leaves of uncorrelated columns. */
    private static final double NOTHING = 1e-14;

    Shares of(Sample sample, Moments moments, Correlations correlations, Optional<double[]> samplingErrors) {
        Regression regression = Regression.of(sample, correlations);
        double[] values = shares.apply(correlations);
        Optional<Resamples> resamples = bootstrap.map(it -> Resamples.draw(it, sample, shares));
        Optional<Acceleration> acceleration =
                resamples.flatMap(_ -> Acceleration.of(sample.n(), moments, correlations, shares));
        List<Share> each = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            int predictor = j;
            each.add(new Share(
                    sample.names().get(j),
                    values[j],
                    Optional.of(values[j] / regression.rSquared()).filter(_ -> regression.rSquared() > NOTHING),
                    samplingErrors.map(it -> it[predictor]),
                    resamples.flatMap(it ->
                            it.spread(predictor, values[predictor], acceleration.flatMap(a -> a.of(predictor))))));
        }
        return new Shares(method, each, regression, resamples.map(Resamples::told));
    }
}
