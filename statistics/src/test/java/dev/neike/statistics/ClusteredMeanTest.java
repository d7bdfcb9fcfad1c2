package dev.neike.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusteredMeanTest {

    private static ClusteredMean of(double[]... clusters) {
        return ClusteredMean.of(Arrays.stream(clusters)
                .map(it -> DoubleStream.of(it).summaryStatistics())
                .toList());
    }

    /** Single values: the t interval of a mean. R 4.2.2: {@code t.test(c(4, 5, 4, 3, 5))$conf.int}. */
    @Test
    void ofSingleValuesIsTheMeanWithItsTInterval() {
        ClusteredMean mean =
                of(new double[] {4}, new double[] {5}, new double[] {4}, new double[] {3}, new double[] {5});
        assertThat(mean.mean()).isCloseTo(4.2, within(1e-12));
        assertThat(mean.standardError().orElseThrow()).isCloseTo(0.374165738677394, within(1e-12));
        Interval interval = mean.interval(0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(3.16115, within(1e-5));
        assertThat(interval.high()).isCloseTo(5.23885, within(1e-5));
        assertThat(interval.within(1, 5).high()).isEqualTo(5);
    }

    /**
     * By hand: sums 9, 3, 5 of sizes 2, 1, 1; m = 17/4; residuals 1/2, −5/4, 3/4; squares sum to 2.375; times 3/2 is
     * 3.5625; its root over 4 is 0.471864.
     */
    @Test
    void ofClustersTakesTheirSumsForIndependent() {
        ClusteredMean mean = of(new double[] {4, 5}, new double[] {3}, new double[] {5});
        assertThat(mean.mean()).isEqualTo(4.25);
        assertThat(mean.standardError().orElseThrow()).isCloseTo(0.4718638, within(1e-6));
    }

    @Test
    void hasNoIntervalWhereNoneCanBeRead() {
        assertThat(of(new double[] {4, 5, 1}).interval(0.95)).isEmpty();
        assertThat(of(new double[] {0.1, 0.1}, new double[] {0.1}, new double[] {0.1, 0.1, 0.1})
                        .interval(0.95))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ClusteredMean.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> of(new double[] {Double.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusteredMean.of(List.of(new DoubleSummaryStatistics())));
    }

    @Property(tries = 200)
    void addsUp(
            @ForAll @Size(min = 2, max = 20)
                    List<@Size(min = 1, max = 5) List<@DoubleRange(min = 1, max = 5) Double>> clusters) {
        List<DoubleSummaryStatistics> all = clusters.stream()
                .map(it -> it.stream().mapToDouble(Double::doubleValue).summaryStatistics())
                .toList();
        ClusteredMean whole = ClusteredMean.of(all);
        ClusteredMean parts = ClusteredMean.of(all.subList(0, 1)).plus(ClusteredMean.of(all.subList(1, all.size())));
        assertThat(parts.mean()).isCloseTo(whole.mean(), within(1e-9));
        assertThat(parts.standardError().orElseThrow())
                .isCloseTo(whole.standardError().orElseThrow(), within(1e-6));
    }

    @Property(tries = 200)
    void isNarrowerWhereTheSameValuesComeFromMorePeople(
            @ForAll @Size(min = 3, max = 10) List<@DoubleRange(min = 1, max = 5) Double> values) {
        List<DoubleSummaryStatistics> twice = values.stream()
                .map(it -> DoubleStream.of(it, it).summaryStatistics())
                .toList();
        List<DoubleSummaryStatistics> apart = values.stream()
                .flatMap(it ->
                        DoubleStream.of(it, it).mapToObj(v -> DoubleStream.of(v).summaryStatistics()))
                .toList();
        assertThat(ClusteredMean.of(apart).standardError().orElseThrow())
                .isLessThanOrEqualTo(ClusteredMean.of(twice).standardError().orElseThrow() + 1e-12);
    }
}
