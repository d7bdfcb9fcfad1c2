package dev.neike.statistics;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of values that come in clusters, such as several marks of one rater, with an interval that does not take the
 * values of a cluster for independent. Kept as sums over clusters, so that it adds up over disjoint sets of clusters;
 * where the same rater stands in both sets they count as two clusters.
 *
 * <p>With cluster sums s<sub>i</sub> and sizes n<sub>i</sub> the mean is m = Σs/Σn, a ratio of two sums; its variance is
 * linearised: p/(p−1) · Σ(s<sub>i</sub> − m n<sub>i</sub>)² / (Σn)², p the number of clusters. Source: Cochran, Sampling
 * Techniques, 3rd ed. 1977, section 6.3 (no finite-population correction). Where every cluster has one value this is s²/n
 * of the simple mean. The interval takes Student's t with p − 1 degrees of freedom.
 *
 * @param values number of values, at least one
 * @param clusters number of clusters, at least one
 * @param sum Σs
 * @param squaredSums Σs²
 * @param sumsBySizes Σs·n
 * @param squaredSizes Σn²
 */
public record ClusteredMean(
        long values, long clusters, double sum, double squaredSums, double sumsBySizes, double squaredSizes) {

    public ClusteredMean {
        if (clusters < 1 || values < clusters || !Double.isFinite(sum) || !Double.isFinite(squaredSums)) {
            throw new IllegalArgumentException("no mean of " + values + " values in " + clusters + " clusters");
        }
    }

    /**
     * The mean of these values.
     *
     * @param clusters one summary a cluster, none of them empty
     */
    public static ClusteredMean of(Collection<DoubleSummaryStatistics> clusters) {
        return clusters.stream()
                .map(it -> new ClusteredMean(
                        it.getCount(),
                        1,
                        it.getSum(),
                        it.getSum() * it.getSum(),
                        it.getSum() * it.getCount(),
                        (double) it.getCount() * it.getCount()))
                .reduce(ClusteredMean::plus)
                .orElseThrow(() -> new IllegalArgumentException("no mean of no values"));
    }

    /** Both sets of clusters together. */
    public ClusteredMean plus(ClusteredMean other) {
        return new ClusteredMean(
                values + other.values,
                clusters + other.clusters,
                sum + other.sum,
                squaredSums + other.squaredSums,
                sumsBySizes + other.sumsBySizes,
                squaredSizes + other.squaredSizes);
    }

    public double mean() {
        return sum / values;
    }

    /** The standard error of the mean; absent for a single cluster. */
    public Optional<Double> standardError() {
        if (clusters < 2) {
            return Optional.empty();
        }
        double mean = mean();
        double squares = squaredSums - 2 * mean * sumsBySizes + mean * mean * squaredSizes;
        // What rounding leaves of a true zero may be negative, or a millionth of the terms it is the difference of.
        double noise = 1e-12 * (squaredSums + mean * mean * squaredSizes);
        double spread = squares <= noise ? 0 : squares;
        return Optional.of(Math.sqrt(spread * clusters / (clusters - 1)) / values);
    }

    /**
     * An interval for the mean; absent for a single cluster, and where all clusters have the same mean, of which no
     * uncertainty can be read.
     *
     * @param level between 0 and 1, such as 0.95
     */
    public Optional<Interval> interval(double level) {
        return standardError().filter(it -> it > 0).map(error -> {
            double t = TDistribution.of(clusters - 1.0).inverseCumulativeProbability(0.5 + level / 2);
            return new Interval(mean() - t * error, mean() + t * error, level);
        });
    }
}
