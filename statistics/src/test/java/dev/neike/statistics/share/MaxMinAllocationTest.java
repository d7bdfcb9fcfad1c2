package dev.neike.statistics.share;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.share.MaxMinAllocation.Result;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MaxMinAllocationTest {

    private static final MaxMinAllocation SHARING = MaxMinAllocation.withDefaults();

    private static void assertShares(Result result, double... expected) {
        assertThat(result.shares()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(result.shares().get(i)).isCloseTo(expected[i], within(1e-12));
        }
    }

    /** Keshav 1997, chapter 9: the examples of max-min sharing without and with weights. */
    @Test
    void agreesWithTheExamplesOfKeshav() {
        Result plain = SHARING.of(10, 2, 2.6, 4, 5);
        assertShares(plain, 2, 2.6, 2.7, 2.7);
        assertThat(plain.level().orElseThrow()).isCloseTo(2.7, within(1e-12));
        assertThat(plain.left()).isZero();
        Result weighted = SHARING.of(16, new double[] {4, 2, 10, 4}, new double[] {2.5, 4, 0.5, 1});
        assertShares(weighted, 4, 2, 6, 4);
        assertThat(weighted.level().orElseThrow()).isCloseTo(12, within(1e-12));
    }

    @Test
    void meetsAllDemandsIfItCan() {
        Result result = SHARING.of(10, 0, 3, 1.5);
        assertShares(result, 0, 3, 1.5);
        assertThat(result.level()).isEmpty();
        assertThat(result.left()).isEqualTo(5.5);
        assertThat(SHARING.of(6, 1, 2, 3).level()).isEmpty();
        assertShares(SHARING.of(0, 1, 2), 0, 0);
    }

    @Test
    void refusesWhatCannotBeSharedOut() {
        assertRefused(Reason.NO_ROWS, () -> SHARING.of(1));
        assertRefused(Reason.OUT_OF_RANGE, () -> SHARING.of(-1, 1));
        assertRefused(Reason.OUT_OF_RANGE, () -> SHARING.of(1, -1));
        assertRefused(Reason.NOT_FINITE, () -> SHARING.of(Double.NaN, 1));
        assertRefused(Reason.NOT_FINITE, () -> SHARING.of(1, Double.POSITIVE_INFINITY));
        assertRefused(Reason.NO_WEIGHT, () -> SHARING.of(1, new double[] {1, 2}, new double[] {1, 0}));
        assertRefused(Reason.NO_WEIGHT, () -> SHARING.of(1, new double[] {1, 2}, new double[] {1, -1}));
        assertRefused(Reason.NOT_FINITE, () -> SHARING.of(1, new double[] {1}, new double[] {Double.NaN}));
        assertRefused(Reason.OUT_OF_RANGE, () -> SHARING.of(1, new double[] {1, 2}, new double[] {1e-200, 1e200}));
        assertRefused(Reason.OUT_OF_RANGE, () -> SHARING.of(1e300, new double[] {1e308}, new double[] {1e-300}));
        assertRefused(Reason.RAGGED, () -> SHARING.of(1, new double[] {1, 2}, new double[] {1}));
    }

    /** Whoever is not satisfied has, for their weight, no less than anybody; and nothing is left over. */
    @Property
    void leavesNobodyWorseOffThanNeedBe(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 50) Integer> some,
            @ForAll @Size(10) List<@IntRange(min = 1, max = 9) Integer> heavy,
            @ForAll @IntRange(min = 0, max = 300) int capacity) {
        double[] demands = some.stream().mapToDouble(it -> it).toArray();
        double[] weights = Arrays.copyOf(heavy.stream().mapToDouble(it -> it).toArray(), demands.length);
        Result result = SHARING.of(capacity, demands, weights);
        double wanted = Arrays.stream(demands).sum();
        assertThat(result.used()).isCloseTo(Math.min(capacity, wanted), within(1e-9));
        assertThat(result.used() + result.left()).isCloseTo(capacity, within(1e-9));
        assertThat(result.level().isEmpty()).isEqualTo(wanted <= capacity);
        for (int i = 0; i < demands.length; i++) {
            double share = result.shares().get(i);
            assertThat(share).isBetween(0.0, demands[i]);
            for (int j = 0; j < demands.length && share < demands[i]; j++) {
                assertThat(result.shares().get(j) / weights[j]).isLessThanOrEqualTo(share / weights[i] + 1e-9);
            }
        }
    }

    /** No other way to share out is better for the worst off, then for the next, and so on. */
    @Property(tries = 300)
    void beatsRandomWaysToShareOut(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 20) Integer> some,
            @ForAll @Size(5) List<@IntRange(min = 1, max = 4) Integer> heavy,
            @ForAll @IntRange(min = 1, max = 60) int capacity,
            @ForAll long seed) {
        double[] demands = some.stream().mapToDouble(it -> it).toArray();
        double[] weights = Arrays.copyOf(heavy.stream().mapToDouble(it -> it).toArray(), demands.length);
        double[] best = ranked(
                SHARING.of(capacity, demands, weights).shares().stream()
                        .mapToDouble(it -> it)
                        .toArray(),
                weights);
        var random = new SplittableRandom(seed);
        for (int trial = 0; trial < 200; trial++) {
            double[] other = new double[demands.length];
            double left = capacity;
            for (int i : random.ints(0, demands.length).limit(12).toArray()) {
                double more = Math.min(left, random.nextDouble() * (demands[i] - other[i]));
                other[i] += more;
                left -= more;
            }
            int sign = Arrays.compare(rounded(best), rounded(ranked(other, weights)));
            assertThat(sign).isGreaterThanOrEqualTo(0);
        }
    }

    private static double[] ranked(double[] shares, double[] weights) {
        var each = new double[shares.length];
        Arrays.setAll(each, i -> shares[i] / weights[i]);
        Arrays.sort(each);
        return each;
    }

    private static double[] rounded(double[] values) {
        return Arrays.stream(values).map(it -> Math.rint(it * 1e9)).toArray();
    }

    @Property(tries = 200)
    void givesNobodyLessWhereThereIsMore(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 50) Integer> some,
            @ForAll @IntRange(min = 0, max = 300) int capacity) {
        double[] demands = some.stream().mapToDouble(it -> it).toArray();
        List<Double> less = SHARING.of(capacity, demands).shares();
        List<Double> more = SHARING.of(capacity + 1, demands).shares();
        for (int i = 0; i < demands.length; i++) {
            assertThat(more.get(i)).isGreaterThanOrEqualTo(less.get(i) - 1e-9);
        }
    }
}
