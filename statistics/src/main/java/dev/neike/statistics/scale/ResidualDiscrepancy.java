package dev.neike.statistics.scale;

import org.ejml.data.DMatrixRMaj;

/**
 * ½ Σ (R − λλᵀ − Ψ)² with the best λ. With θ the eigenvalues of R − Ψ it is ½ Σ<sub>m≥2</sub>θ², and λ = u₁√θ₁. The
 * coordinate is ψ itself. Where no uniqueness meets its bound, diagonal residuals are zero and what is least is the sum of
 * squared residual correlations.
 */
final class ResidualDiscrepancy implements Discrepancy {

    @Override
    public double coordinate(double uniqueness) {
        return uniqueness;
    }

    @Override
    public double uniqueness(double coordinate) {
        return coordinate;
    }

    @Override
    public Point at(DMatrixRMaj correlations, double[] coordinates) {
        int k = coordinates.length;
        DMatrixRMaj reduced = correlations.copy();
        for (int i = 0; i < k; i++) {
            reduced.add(i, i, -coordinates[i]);
        }
        Spectrum spectrum = Spectrum.of(reduced);
        double value = 0;
        double steepness = 0;
        for (int m = 1; m < k; m++) {
            double theta = spectrum.values().get(m);
            value += theta * theta / 2;
            steepness += Math.abs(theta);
        }
        DMatrixRMaj projection = spectrum.lesser(_ -> 1);
        DMatrixRMaj hessian =
                spectrum.hessian(projection, projection, spectrum.lesser(theta -> -2 * theta / spectrum.gap(theta)));
        var loadings = new DMatrixRMaj(k, 1);
        for (int i = 0; i < k; i++) {
            loadings.set(
                    i,
                    spectrum.vectors().get(i, 0)
                            * Math.sqrt(Math.max(0, spectrum.values().get(0))));
        }
        double rounding = Math.ulp(spectrum.values().get(0)) * steepness;
        return new Point(value, rounding, spectrum.lesserSquares(theta -> -theta), hessian, loadings);
    }
}
