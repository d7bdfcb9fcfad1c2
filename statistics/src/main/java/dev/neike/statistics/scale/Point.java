package dev.neike.statistics.scale;

import org.ejml.data.DMatrixRMaj;

/**
 * A {@link Discrepancy} at one place.
 *
 * @param value 0 for a perfect fit
 * @param rounding what the value may be off by, for eigenvalues are off by some of the last digits of the largest
 * @param gradient by coordinate
 * @param hessian by coordinates
 * @param loadings the best ones
 */
record Point(double value, double rounding, DMatrixRMaj gradient, DMatrixRMaj hessian, DMatrixRMaj loadings) {}
