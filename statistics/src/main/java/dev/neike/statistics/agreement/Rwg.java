package dev.neike.statistics.agreement;

import java.util.OptionalDouble;

/**
 * Agreement of the raters of one unit.
 *
 * @param value r_wg, or r_wg(J) of several items, 0 to 1; 0 where the formula leaves that range, as James, Demaree and Wolf
 *     advise
 * @param raw what the formula gives; below 0 where raters differ more than the null distribution would have them, above 1
 *     where they do by much and there are several items; absent at the pole between the two
 * @param linear r*_wg(J) = 1 − mean variance / null variance, which does not grow with the number of items (Lindell, Brandt
 *     and Whitney, Applied Psychological Measurement 23 (1999) 127–135); may be negative
 * @param raters in the unit
 * @param items J
 * @param meanVariance mean over items of the variance between raters, divisor raters − 1
 * @param nullVariance variance that raters would have who do not agree
 */
public record Rwg(
        double value,
        OptionalDouble raw,
        double linear,
        int raters,
        int items,
        double meanVariance,
        double nullVariance) {}
