package dev.neike.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistributionTest {

    /** Expected values: NumPy 2.4.6, {@code np.mean} and {@code np.quantile(…, method='linear')}. */
    @Test
    void agreesWithNumPy() {
        var distribution = Distribution.of(3.5, 1, 9.25, 2, 2, 17.5, 0);
        assertThat(distribution.n()).isEqualTo(7);
        assertThat(distribution.mean()).isCloseTo(5.035714285714286, within(1e-12));
        assertThat(distribution.p50()).isEqualTo(2);
        assertThat(distribution.p85()).isCloseTo(10.075, within(1e-12));
        assertThat(distribution.p95()).isCloseTo(15.025, within(1e-12));
        assertThat(distribution.histogram().count()).isEqualTo(7);
    }

    @Test
    void nothingHasNoDistribution() {
        assertThatThrownBy(Distribution::of).isInstanceOf(IllegalArgumentException.class);
    }
}
