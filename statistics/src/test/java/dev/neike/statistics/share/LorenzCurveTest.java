package dev.neike.statistics.share;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.share.LorenzCurve.Point;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** By hand. */
class LorenzCurveTest {

    @Test
    void hasAPointForEachSizeOfShare() {
        assertThat(LorenzCurve.of(5, 1, 1, 1).points())
                .containsExactly(new Point(0, 0), new Point(0.75, 0.375), new Point(1, 1));
        assertThat(LorenzCurve.of(new double[] {1, 5, 7}, new double[] {3, 1, 0})
                        .points())
                .isEqualTo(LorenzCurve.of(5, 1, 1, 1).points());
        assertThat(LorenzCurve.of(3).points()).containsExactly(new Point(0, 0), new Point(1, 1));
    }

    @Test
    void isStraightBetween() {
        LorenzCurve curve = LorenzCurve.of(1, 1, 1, 5);
        assertThat(curve.at(0.5)).isCloseTo(0.25, within(1e-15));
        assertThat(curve.at(0.875)).isCloseTo(0.6875, within(1e-15));
        assertThat(curve.at(0)).isZero();
        assertThat(curve.at(1)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertRefused(Reason.NO_ROWS, () -> LorenzCurve.of());
        assertRefused(Reason.NO_WEIGHT, () -> LorenzCurve.of(0, 0));
        assertRefused(Reason.OUT_OF_RANGE, () -> LorenzCurve.of(1, 2).at(1.5));
        assertRefused(Reason.OUT_OF_RANGE, () -> LorenzCurve.of(1, 2).at(Double.NaN));
    }

    @Property
    void risesEverSteeperBelowTheDiagonal(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 100) Double> some) {
        double[] shares = some.stream().mapToDouble(it -> it).toArray();
        Assume.that(Arrays.stream(shares).sum() > 0);
        List<Point> points = LorenzCurve.of(shares).points();
        double last = 0;
        for (int i = 1; i < points.size(); i++) {
            Point low = points.get(i - 1);
            Point high = points.get(i);
            double slope = (high.share() - low.share()) / (high.people() - low.people());
            assertThat(slope).isGreaterThanOrEqualTo(last - 1e-9);
            assertThat(high.share()).isLessThanOrEqualTo(high.people());
            last = slope;
        }
    }
}
