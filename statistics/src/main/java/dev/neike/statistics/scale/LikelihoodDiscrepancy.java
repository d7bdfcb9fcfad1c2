package dev.neike.statistics.scale;

import org.ejml.data.DMatrixRMaj;

/**
 * log|Σ| + tr(RΣ⁻¹) − log|R| − k with Σ = λλᵀ + Ψ and the best λ. With θ the eigenvalues of Ψ<sup>−½</sup>RΨ<sup>−½</sup>
 * it is Σ<sub>m≥2</sub>(θ − log θ − 1), and λ = Ψ<sup>½</sup>u₁√(θ₁ − 1). The coordinate is log ψ.
 */
final class LikelihoodDiscrepancy implements Discrepancy {

    @Override
    public double coordinate(double uniqueness) {
        return Math.log(uniqueness);
    }

    @Override
    public double uniqueness(double coordinate) {
        return Math.exp(coordinate);
    }

    @Override
    public Point at(DMatrixRMaj correlations, double[] coordinates) {
        int k = coordinates.length;
        var scaled = new DMatrixRMaj(k, k);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                scaled.set(i, j, correlations.get(i, j) * Math.exp(-(coordinates[i] + coordinates[j]) / 2));
            }
        }
        Spectrum spectrum = Spectrum.of(scaled);
        double value = 0;
        double steepness = 0;
        for (int m = 1; m < k; m++) {
            double theta = spectrum.values().get(m);
            value += theta > 0 ? (theta - 1) - Math.log(theta) : Double.POSITIVE_INFINITY;
            steepness += Math.abs(1 - 1 / theta);
        }
        double first = spectrum.values().get(0);
        DMatrixRMaj hessian = spectrum.hessian(
                spectrum.lesser(theta -> theta),
                spectrum.lesser(_ -> 1),
                spectrum.lesser(theta -> (1 - theta) * (first + theta) / spectrum.gap(theta)));
        var loadings = new DMatrixRMaj(k, 1);
        for (int i = 0; i < k; i++) {
            double vector = spectrum.vectors().get(i, 0);
            loadings.set(i, Math.exp(coordinates[i] / 2) * vector * Math.sqrt(Math.max(0, first - 1)));
        }
        return new Point(
                value, Math.ulp(first) * steepness, spectrum.lesserSquares(theta -> 1 - theta), hessian, loadings);
    }
}
