package dev.neike.statistics.driver;

import dev.neike.statistics.StatisticRefused;
import java.util.Optional;
import java.util.function.Function;
import org.ejml.data.DMatrixRMaj;

/**
 * The acceleration constant of each share, Σu³ / (6 (Σu²)^1.5) over the rows' empirical influence values u (Efron 1987;
 * Davison and Hinkley, Bootstrap Methods and their Application, 1997, sections 2.7.2 and 5.3.2).
 *
 * <p>A share is a function of the correlations alone, so that u is its gradient by them times what a little more mass on
 * the row does to them, w(ab − r(a² + b²)/2) for the correlation r of columns with standard scores a and b. The gradient
 * is taken by central differences: two evaluations a correlation, however many rows there are, where a jackknife would
 * need one a row.
 */
final class Acceleration {

    private static final double STEP = 1e-6;

    private final double[][] influence;

    private Acceleration(double[][] influence) {
        this.influence = influence;
    }

    /** Absent where the correlations are so near to collinear that a step from them is no correlation matrix any more. */
    static Optional<Acceleration> of(
            int n, Moments moments, Correlations correlations, Function<Correlations, double[]> shares) {
        double[][] influence = new double[correlations.predictors()][n];
        try {
            for (int a = 0; a < correlations.predictors(); a++) {
                for (int b = a + 1; b <= correlations.predictors(); b++) {
                    add(
                            influence,
                            gradient(correlations, a, b, shares),
                            moments,
                            a,
                            b,
                            correlations.all().get(a, b));
                }
            }
            return Optional.of(new Acceleration(influence));
        } catch (StatisticRefused refused) {
            return Optional.empty();
        }
    }

    private static double[] gradient(Correlations correlations, int a, int b, Function<Correlations, double[]> shares) {
        double[] more = shares.apply(moved(correlations, a, b, STEP));
        double[] less = shares.apply(moved(correlations, a, b, -STEP));
        for (int j = 0; j < more.length; j++) {
            more[j] = (more[j] - less[j]) / (2 * STEP);
        }
        return more;
    }

    private static Correlations moved(Correlations correlations, int a, int b, double step) {
        DMatrixRMaj all = correlations.all().copy();
        all.add(a, b, step);
        all.add(b, a, step);
        return Correlations.of(correlations.names(), all);
    }

    private static void add(
            double[][] influence, double[] gradient, Moments moments, int a, int b, double correlation) {
        for (int row = 0; row < influence[0].length; row++) {
            double one = moments.standardScore(row, a);
            double other = moments.standardScore(row, b);
            double moved = moments.share(row) * (one * other - correlation * (one * one + other * other) / 2);
            for (int j = 0; j < gradient.length; j++) {
                influence[j][row] += gradient[j] * moved;
            }
        }
    }

    /** Absent where no row has influence. */
    Optional<Double> of(int predictor) {
        double squares = 0;
        double cubes = 0;
        for (double u : influence[predictor]) {
            squares += u * u;
            cubes += u * u * u;
        }
        double acceleration = cubes / (6 * Math.pow(squares, 1.5));
        return Optional.of(acceleration).filter(Double::isFinite);
    }
}
