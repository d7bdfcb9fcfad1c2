package dev.neike.benchmarks.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The plain way to Cronbach's α with α if dropped and Feldt's interval: means, then squares around them, over the answers
 * for each item, for the sums, and for the sums without each item.
 */
final class TwoPasses {

    private TwoPasses() {}

    /** α, the ends of its 95 % interval, and α without each item. */
    static double[] alpha(double[] cells, int items) {
        int people = cells.length / items;
        double[] variances = new double[items];
        double[] column = new double[people];
        double sum = 0;
        for (int item = 0; item < items; item++) {
            for (int person = 0; person < people; person++) {
                column[person] = cells[person * items + item];
            }
            variances[item] = variance(column);
            sum += variances[item];
        }
        double[] totals = new double[people];
        for (int person = 0; person < people; person++) {
            for (int item = 0; item < items; item++) {
                totals[person] += cells[person * items + item];
            }
        }
        double[] figures = new double[3 + items];
        figures[0] = alpha(items, sum, variance(totals));
        FDistribution f = FDistribution.of(people - 1.0, (people - 1.0) * (items - 1.0));
        figures[1] = 1 - (1 - figures[0]) * f.inverseCumulativeProbability(0.975);
        figures[2] = 1 - (1 - figures[0]) * f.inverseCumulativeProbability(0.025);
        for (int item = 0; item < items; item++) {
            for (int person = 0; person < people; person++) {
                column[person] = totals[person] - cells[person * items + item];
            }
            figures[3 + item] = alpha(items - 1, sum - variances[item], variance(column));
        }
        return figures;
    }

    private static double alpha(int items, double sum, double total) {
        return items / (items - 1.0) * (1 - sum / total);
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }
}
