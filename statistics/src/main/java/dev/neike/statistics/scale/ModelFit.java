package dev.neike.statistics.scale;

import java.util.OptionalDouble;

/**
 * How well one factor fits.
 *
 * @param discrepancy the least value of the function minimised
 * @param degreesOfFreedom k(k − 3)/2
 * @param chiSquared with Bartlett's correction, (n − 1 − (2k + 5)/6 − 2/3) times the discrepancy; for maximum likelihood
 *     and more than three items only
 * @param p probability of a value as large, were one factor all
 */
public record ModelFit(double discrepancy, int degreesOfFreedom, OptionalDouble chiSquared, OptionalDouble p) {}
