package dev.neike.statistics.agreement;

import java.util.List;

/**
 * How far raters of one unit are from their mean.
 *
 * @param value AD_M of the item, or AD_M(J), the mean over items; in units of the scale, smaller is better
 * @param byItem AD_M of each item
 * @param raters in the unit
 * @param limit up to which raters are taken to agree
 */
public record Deviation(double value, List<Double> byItem, int raters, double limit) {

    public Deviation {
        byItem = List.copyOf(byItem);
    }

    public boolean withinLimit() {
        return Rounding.reaches(limit, value);
    }
}
