package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;

/** Estimates of fixed effects, β̂ = (X′V⁻¹X)⁻¹X′V⁻¹y, and their covariance σ²(X′V⁻¹X)⁻¹, variances taken as known. */
public final class FixedEffects {

    private final List<String> names;
    private final double[] estimates;
    private final double[][] covariance;

    FixedEffects(List<String> names, double[] estimates, double[][] covariance) {
        this.names = names;
        this.estimates = estimates;
        this.covariance = covariance;
    }

    /** Names in the order of the data, the intercept first. */
    public List<String> names() {
        return names;
    }

    public double intercept() {
        return estimates[0];
    }

    public double estimate(String name) {
        return estimates[number(name)];
    }

    public double standardError(String name) {
        return Math.sqrt(covariance(name, name));
    }

    public double covariance(String one, String other) {
        return covariance[number(one)][number(other)];
    }

    /** x′β̂. */
    double at(double[] x) {
        return dot(x, estimates);
    }

    /** The variance of x′β̂. */
    double varianceAt(double[] x) {
        double sum = 0;
        for (int row = 0; row < x.length; row++) {
            sum += x[row] * dot(covariance[row], x);
        }
        return sum;
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
