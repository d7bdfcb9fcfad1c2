package dev.neike.statistics.agreement;

import dev.neike.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of the variance of answers lies between units.
 *
 * @param units number J of units
 * @param respondents number N of respondents
 * @param leftOut respondents who lacked an answer
 * @param size which group size was asked for
 * @param meanSize N/J
 * @param n0 (N − Σn²/N)/(J − 1)
 * @param between mean square between units
 * @param within mean square within
 * @param icc1 (MSB − MSW)/(MSB + (n − 1)MSW): the correlation of two answers from one unit; may be negative
 * @param icc2 (MSB − MSW)/MSB: the reliability of the units' means; absent where all means are equal
 * @param test whether units differ; absent where nobody differs within a unit
 * @param interval of ICC(1); absent likewise
 * @param intervalMethod how it was found
 */
public record OneWay(
        int units,
        int respondents,
        int leftOut,
        GroupSize size,
        double meanSize,
        double n0,
        double between,
        double within,
        double icc1,
        OptionalDouble icc2,
        Optional<FTest> test,
        Optional<Interval> interval,
        IntervalMethod intervalMethod) {

    /** The group size that {@link #icc1()} was computed with. */
    public double sizeUsed() {
        return size(size);
    }

    /** ICC(1) with the other group size. */
    public double icc1(GroupSize other) {
        return icc1(between, within, size(other));
    }

    /**
     * The reliability of the mean of so many raters, by Spearman and Brown from ICC(1); absent where ICC(1) is so negative
     * that the formula has no value.
     */
    public OptionalDouble reliabilityOfMean(int raters) {
        double denominator = 1 + (raters - 1) * icc1;
        return denominator > 1e-12 ? OptionalDouble.of(raters * icc1 / denominator) : OptionalDouble.empty();
    }

    private double size(GroupSize which) {
        return which == GroupSize.MEAN ? meanSize : n0;
    }

    static double icc1(double between, double within, double size) {
        return (between - within) / (between + (size - 1) * within);
    }
}
