package dev.neike.statistics.agreement;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;

/**
 * The average deviation about the mean, AD_M = Σ|x − x̄|/n over the raters, and AD_M(J) its mean over items. Source: Burke,
 * Finkelstein and Dusig, Organizational Research Methods 2 (1999) 49–68. The limit is c/6 for c options: Burke and Dunlap,
 * Organizational Research Methods 5 (2002) 159–172.
 *
 * <p>Refused: fewer than two raters, answers that are not on the scale or not numbers, and rows of different length.
 */
public final class AverageDeviation {

    private final ResponseScale scale;
    private final double limit;

    private AverageDeviation(ResponseScale scale, double limit) {
        this.scale = scale;
        this.limit = limit;
    }

    /** With the limit c/6. */
    public static AverageDeviation on(ResponseScale scale) {
        return new AverageDeviation(scale, scale.options() / 6.0);
    }

    public AverageDeviation withLimit(double most) {
        if (!(most > 0) || !Double.isFinite(most)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "limit " + most);
        }
        return new AverageDeviation(scale, most);
    }

    /** Of the answers to one item. */
    public Deviation of(double... raters) {
        return of(ResponseScale.column(raters));
    }

    /** Of a row a rater and a column an item. */
    public Deviation of(double[][] ratersByItems) {
        scale.checkRaters(ratersByItems);
        var byItem = new ArrayList<Double>();
        for (int item = 0; item < ratersByItems[0].length; item++) {
            byItem.add(deviation(ratersByItems, item));
        }
        double mean = byItem.stream().mapToDouble(it -> it).sum() / byItem.size();
        return new Deviation(mean, byItem, ratersByItems.length, limit);
    }

    private static double deviation(double[][] raters, int item) {
        double mean = 0;
        for (double[] rater : raters) {
            mean += rater[item] / raters.length;
        }
        double sum = 0;
        for (double[] rater : raters) {
            sum += Math.abs(rater[item] - mean);
        }
        return sum / raters.length;
    }
}
