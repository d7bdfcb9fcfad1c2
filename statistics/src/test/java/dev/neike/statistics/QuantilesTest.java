package dev.neike.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    /** Expected values: NumPy 2.4.6, {@code np.quantile([3.5, 1, 9.25, 2, 2, 17.5, 0], p, method='linear')}. */
    @Test
    void agreesWithNumPy() {
        double[] values = {0, 1, 2, 2, 3.5, 9.25, 17.5};
        double[] p = {0, 0.1, 0.25, 0.5, 0.85, 0.95, 1};
        double[] expected = {0, 0.6, 1.5, 2, 10.075, 15.025, 17.5};
        for (int i = 0; i < p.length; i++) {
            assertThat(Quantiles.type7(values, p[i])).isCloseTo(expected[i], within(1e-12));
        }
        assertThat(Quantiles.type7(new long[] {7, 12}, 0.85)).isEqualTo(11.25);
    }

    @Property
    void liesBetweenTheExtremesAndNeverFallsWithP(
            @ForAll @NotEmpty double[] values,
            @ForAll @DoubleRange(min = 0, max = 1) double p,
            @ForAll @DoubleRange(min = 0, max = 1) double q) {
        double[] ascending =
                Arrays.stream(values).map(value -> value % 1e9).sorted().toArray();
        double low = Quantiles.type7(ascending, Math.min(p, q));
        double high = Quantiles.type7(ascending, Math.max(p, q));
        assertThat(low).isBetween(ascending[0], ascending[ascending.length - 1]);
        assertThat(high).isGreaterThanOrEqualTo(low - 1e-6);
    }

    @Property
    void theMedianOfAMirroredSetIsItsMirror(@ForAll @NotEmpty int[] values) {
        double[] ascending = Arrays.stream(values).asDoubleStream().sorted().toArray();
        double[] mirrored =
                Arrays.stream(ascending).map(value -> -value).sorted().toArray();
        assertThat(Quantiles.type7(mirrored, 0.5)).isCloseTo(-Quantiles.type7(ascending, 0.5), within(1e-6));
    }

    @Test
    void refusesWhatHasNoQuantile() {
        assertThatThrownBy(() -> Quantiles.type7(new double[0], 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.type7(new double[] {1}, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.type7(new double[] {1}, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
