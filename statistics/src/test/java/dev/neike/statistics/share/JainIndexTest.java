package dev.neike.statistics.share;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JainIndexTest {

    private static final JainIndex JAIN = JainIndex.withDefaults();

    /** The report's own example: equal shares for k of n users make k/n. */
    @Test
    void saysHowManyAreServed() {
        assertThat(JAIN.of(5, 5, 0, 0, 0).value()).isCloseTo(0.4, within(1e-15));
        assertThat(JAIN.of(5, 5, 0, 0, 0).equallyServed()).isCloseTo(2, within(1e-14));
        assertThat(JAIN.of(3, 3, 3).value()).isEqualTo(1);
        assertThat(JAIN.of(1e300, 1e-300).value()).isCloseTo(0.5, within(1e-15));
    }

    /** By hand: 18²/(4 · 98) = 324/392. */
    @Test
    void isTheSquareOfTheSumOverTheSumOfSquares() {
        assertThat(JAIN.of(2, 3, 6, 7).value()).isCloseTo(324 / 392.0, within(1e-15));
        assertThat(JAIN.of(2, 3, 6, 7).n()).isEqualTo(4);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertRefused(Reason.NO_ROWS, () -> JAIN.of());
        assertRefused(Reason.NO_WEIGHT, () -> JAIN.of(0, 0));
        assertRefused(Reason.OUT_OF_RANGE, () -> JAIN.of(1, -1));
        assertRefused(Reason.NOT_FINITE, () -> JAIN.of(1, Double.POSITIVE_INFINITY));
    }

    @Property
    void keepsItsBounds(@ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 100) Double> some) {
        double[] shares = some.stream().mapToDouble(it -> it).toArray();
        double sum = Arrays.stream(shares).sum();
        Assume.that(sum > 0);
        double index = JAIN.of(shares).value();
        assertThat(index).isBetween(1.0 / shares.length - 1e-12, 1.0);
        double squares = Arrays.stream(shares).map(it -> it * it).sum();
        assertThat(index).isCloseTo(sum * sum / shares.length / squares, within(1e-9));
    }
}
