package dev.neike.statistics.scale;

import org.ejml.data.DMatrixRMaj;

/**
 * How badly one factor fits a correlation matrix R, as a function of the uniquenesses ψ alone: the best loadings for given
 * uniquenesses are known in closed form from an eigenvector. Both kinds have the Hessian A∘B + G∘u₁u₁ᵀ with matrices A, B
 * and G of the eigenvectors but the first; the derivation is perturbation of simple eigenvalues, in which the terms
 * between two of the lesser eigenvalues join to something without a pole.
 */
interface Discrepancy {

    /** The coordinate in which the search moves, of a uniqueness. */
    double coordinate(double uniqueness);

    /** The uniqueness of a coordinate. */
    double uniqueness(double coordinate);

    Point at(DMatrixRMaj correlations, double[] coordinates);
}
