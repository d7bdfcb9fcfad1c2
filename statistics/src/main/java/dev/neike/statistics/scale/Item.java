package dev.neike.statistics.scale;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be said of one item. Counts, moments and frequencies are of all who answered the item; correlations are of the
 * answers that {@link ItemTable#coverage()} tells of.
 *
 * @param name of the item
 * @param n who answered it
 * @param missing who did not
 * @param mean of the answers
 * @param sd with divisor n − 1
 * @param skewness b₁ = m₃/s³ (Joanes and Gill 1998; type 3 of psych); absent where all answers are equal
 * @param kurtosis b₂ = m₄/s⁴ − 3, likewise
 * @param totalCorrelation with the sum of all items; absent where either does not vary
 * @param correctedCorrelation with the sum of the other items ({@code r.drop} of psych); absent where either does not vary
 *     or where there are no others
 * @param frequencies how often each answer came; empty where there are more different ones than were asked for
 */
public record Item(
        String name,
        int n,
        int missing,
        double mean,
        double sd,
        OptionalDouble skewness,
        OptionalDouble kurtosis,
        OptionalDouble totalCorrelation,
        OptionalDouble correctedCorrelation,
        SortedMap<Double, Integer> frequencies) {

    public Item {
        frequencies = Collections.unmodifiableSortedMap(new TreeMap<>(frequencies));
    }

    /** Share, 0 to 1, of respondents who did not answer. */
    public double missingShare() {
        return missing / (double) (n + missing);
    }
}
