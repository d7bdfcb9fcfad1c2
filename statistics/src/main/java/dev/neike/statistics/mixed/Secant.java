package dev.neike.statistics.mixed;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * What steps have taught about the curvature beyond what {@link Slope} knows of it, in logarithms of the ratios: after each
 * step the symmetric correction of rank one that makes the curvature explain how the gradient changed (Broyden 1967; Nocedal
 * and Wright, Numerical Optimization, 2nd ed. 2006, section 6.2). Where the average information is far off, as it is where
 * effects are not normal, Newton's method alone would swing from side to side. Where it goes well nothing is learnt, for the
 * change of the gradient over a long step says less than exact derivatives do.
 */
final class Secant {

    private static final double SKIPPED = 1e-6;
    /** What is left of a gradient after a step that went well. */
    private static final double WELL = 0.1;

    private final DMatrixRMaj correction;
    private double[] ratios = {};
    private double[] gradient = {};

    Secant(int factors) {
        correction = new DMatrixRMaj(factors, factors);
    }

    double correction(int one, int other) {
        return correction.get(one, other);
    }

    /** Learns from having come to this point from the one before; of factors that lie at zero nothing is learnt. */
    void learn(double[] gamma, double[] floor, Slope slope) {
        double[] now = new double[gamma.length];
        Arrays.setAll(now, k -> gamma[k] * slope.gradient()[k]);
        if (ratios.length > 0 && FixedEffects.dot(now, now) > WELL * WELL * FixedEffects.dot(gradient, gradient)) {
            double[] step = new double[gamma.length];
            Arrays.setAll(step, k -> apart(k, gamma, floor) ? Math.log(gamma[k] / ratios[k]) : 0);
            double[] miss = new double[gamma.length];
            for (int k = 0; k < miss.length; k++) {
                miss[k] = apart(k, gamma, floor) ? now[k] - gradient[k] - predicted(k, step, gamma, slope) : 0;
            }
            double inner = FixedEffects.dot(miss, step);
            double size = Math.sqrt(FixedEffects.dot(miss, miss) * FixedEffects.dot(step, step));
            if (Math.abs(inner) > SKIPPED * size) {
                for (int j = 0; j < miss.length; j++) {
                    for (int k = 0; k < miss.length; k++) {
                        correction.add(j, k, miss[j] * miss[k] / inner);
                    }
                }
            }
        }
        ratios = gamma.clone();
        gradient = now;
    }

    private boolean apart(int k, double[] gamma, double[] floor) {
        return gamma[k] > floor[k] && ratios[k] > floor[k];
    }

    private double predicted(int row, double[] step, double[] gamma, Slope slope) {
        double sum = gamma[row] * slope.gradient()[row] * step[row];
        for (int k = 0; k < step.length; k++) {
            sum += (slope.exact().get(row, k) * gamma[row] * gamma[k] + correction.get(row, k)) * step[k];
        }
        return sum;
    }
}
