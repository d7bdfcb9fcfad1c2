package dev.neike.statistics.mixed;

import dev.neike.statistics.mixed.Equations.Point;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * First and second derivatives of the profiled criterion by the variance ratios. With ν the {@linkplain Equations#freedom
 * freedom}, Vₖ = ZₖZₖ′ and P the projection of the criterion (V⁻¹ inside traces of the likelihood):
 *
 * <p>gₖ = tr PVₖ − ν y′PVₖPy / y′Py; hⱼₖ = −tr PVⱼPVₖ + 2ν y′PVⱼPVₖPy / y′Py − ν (y′PVⱼPy)(y′PVₖPy) / (y′Py)².
 *
 * <p>The average information puts ν y′PVⱼPVₖPy / y′Py in place of tr PVⱼPVₖ (Gilmour, Thompson and Cullis 1995); this is done
 * throughout in {@code average}, and in {@code exact} only where the trace would cost more than it brings.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Slope(double[] gradient, DMatrixRMaj exact, DMatrixRMaj average, Covariances covariances) {

    /** Up to so many columns traces of the eliminated factor are computed by matrix products. */
    private static final int FEW = 250;

    private static final double FLAT = 1e-6;

    /**
     * The share of its expectation that the average information of a factor has at least. It vanishes where levels do not
     * differ at all, and would send the search nowhere; tr PVPV, the expectation, is at least (tr PV)² over the levels.
     */
    private static final double LEAST = 0.1;

    /** At the point where the equations stand; the remainder holds covariances afterwards. */
    static Slope at(Equations equations, Point point) {
        DMatrixRMaj quadratic = quadratic(equations, point);
        Covariances covariances = Covariances.at(equations);
        return of(equations, point, quadratic, covariances);
    }

    private static Slope of(Equations equations, Point point, DMatrixRMaj quadratic, Covariances covariances) {
        double[][] products = covariances.traces(point.gamma(), equations.design.size() <= FEW);
        double[] traces = covariances.trace(point.gamma());
        double freedom = equations.freedom();
        double squares = point.squares();
        int factors = traces.length;
        double[] a = Arrays.stream(point.scores()).mapToDouble(Slope::squares).toArray();
        double[] gradient = new double[factors];
        Arrays.setAll(gradient, k -> traces[k] - freedom * a[k] / squares);
        DMatrixRMaj exact = new DMatrixRMaj(factors, factors);
        DMatrixRMaj average = new DMatrixRMaj(factors, factors);
        for (int j = 0; j < factors; j++) {
            for (int k = 0; k < factors; k++) {
                double q = freedom * quadratic.get(j, k) / squares;
                double profiled = freedom * (a[j] / squares) * (a[k] / squares);
                average.set(j, k, q - profiled);
                exact.set(j, k, (products[j][k] < 0 ? q : 2 * q - products[j][k]) - profiled);
            }
        }
        for (int k = 0; k < factors; k++) {
            double least = LEAST * traces[k] * traces[k] / equations.design.levels(k);
            average.set(k, k, Math.max(average.get(k, k), least));
        }
        return new Slope(gradient, exact, average, covariances);
    }

    private static double squares(double[] vector) {
        return Arrays.stream(vector).map(it -> it * it).sum();
    }

    /** y′PVⱼPVₖPy, by solving the equations for VₖPy. */
    private static DMatrixRMaj quadratic(Equations equations, Point point) {
        double[][] scores = point.scores();
        DMatrixRMaj quadratic = new DMatrixRMaj(scores.length, scores.length);
        for (int k = 0; k < scores.length; k++) {
            double[][] projected = equations.projected(k, scores[k], point.gamma());
            for (int j = 0; j <= k; j++) {
                double product = FixedEffects.dot(scores[j], projected[j]);
                quadratic.set(j, k, product);
                quadratic.set(k, j, product);
            }
        }
        return quadratic;
    }

    /** The exact second derivatives of the factors named where they are positive definite, else the average ones. */
    DMatrixRMaj curvature(int[] some) {
        DMatrixRMaj sub = new DMatrixRMaj(some.length, some.length);
        CommonOps_DDRM.extract(exact, some, some.length, some, some.length, sub);
        if (!Newton.positive(sub)) {
            CommonOps_DDRM.extract(average, some, some.length, some, some.length, sub);
            // It is never negative, but may be flat.
            for (int i = 0; i < some.length; i++) {
                sub.set(i, i, sub.get(i, i) * (1 + FLAT) + Double.MIN_NORMAL);
            }
        }
        return sub;
    }
}
