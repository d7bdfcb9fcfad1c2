package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;

/** Estimates of fixed effects, β̂ = (X′V⁻¹X)⁻¹X′V⁻¹y, and their covariance σ²(X′V⁻¹X)⁻¹, variances taken as known. */
public final class FixedEffects {

    private final List<String> names;
    private final double[] origin;
    private final double[] estimates;
    private final double[][] covariance;

    /**
     * Of covariates that are counted from an origin: the intercept is what is expected there.
     *
     * @param origin by fixed effect; 0 for the intercept
     */
    FixedEffects(List<String> names, double[] origin, double[] estimates, double[][] covariance) {
        this.names = names;
        this.origin = origin;
        this.estimates = estimates;
        this.covariance = covariance;
    }

    /** Names in the order of the data, the intercept first. */
    public List<String> names() {
        return names;
    }

    public double intercept() {
        return dot(alone(0), estimates);
    }

    public double estimate(String name) {
        return dot(alone(number(name)), estimates);
    }

    public double standardError(String name) {
        return Math.sqrt(Math.max(0, covariance(name, name)));
    }

    public double covariance(String one, String other) {
        return covariance(alone(number(one)), alone(number(other)));
    }

    /** A single effect; the intercept, which is that of covariates of zero, as seen from their origins. */
    private double[] alone(int effect) {
        double[] x = new double[estimates.length];
        x[effect] = 1;
        for (int column = 1; column < x.length && effect == 0; column++) {
            x[column] = -origin[column];
        }
        return x;
    }

    private double covariance(double[] one, double[] other) {
        double sum = 0;
        for (int row = 0; row < one.length; row++) {
            sum += one[row] * dot(covariance[row], other);
        }
        return sum;
    }

    /** What is taken off a column before it is multiplied. */
    double origin(int column) {
        return origin[column];
    }

    /** x′β̂, x counted from the origins. */
    double at(double[] x) {
        return dot(x, estimates);
    }

    /** The variance of x′β̂, x counted from the origins. */
    double varianceAt(double[] x) {
        return covariance(x, x);
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    private int number(String name) {
        int number = names.indexOf(name);
        if (number < 0) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "no fixed effect " + name);
        }
        return number;
    }
}
