package dev.neike.statistics.scale;

import org.ejml.data.DMatrixRMaj;

/**
 * A {@link Discrepancy} at one place.
 *
 * @param value 0 for a perfect fit
 * @param gradient by coordinate
 * @param hessian by coordinates
 * @param loadings the best ones
 */
record Point(double value, DMatrixRMaj gradient, DMatrixRMaj hessian, DMatrixRMaj loadings) {}
