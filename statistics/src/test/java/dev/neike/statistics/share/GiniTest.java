package dev.neike.statistics.share;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.share.Gini.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GiniTest {

    private static final Gini GINI = Gini.withDefaults();
    private static final double[] SEVEN = {12, 3, 0, 7.5, 3, 21, 9};

    /** R 4.2.2: {@code x <- c(12,3,0,7.5,3,21,9); sum(abs(outer(x,x,"-")))/(2*length(x)^2*mean(x))}, and times 7/6. */
    @Test
    void isTheMeanDifference() {
        assertThat(GINI.of(SEVEN).value()).isCloseTo(0.447876447876448, within(1e-14));
        assertThat(GINI.with(Form.SAMPLE).of(SEVEN).value()).isCloseTo(0.522522522522523, within(1e-14));
        assertThat(GINI.of(SEVEN).n()).isEqualTo(7);
    }

    /** R 4.2.2: {@code w <- c(1,2,.5,3,1,1,2); sum(outer(w,w)*abs(outer(x,x,"-")))/(2*sum(w)*sum(w*x))}. */
    @Test
    void weighsPairs() {
        double[] weights = {1, 2, .5, 3, 1, 1, 2};
        assertThat(GINI.of(SEVEN, weights).value()).isCloseTo(0.347186147186147, within(1e-14));
        assertThat(GINI.of(SEVEN, weights).n()).isEqualTo(10.5);
    }

    @Test
    void reachesItsEnds() {
        assertThat(GINI.of(4, 4, 4).value()).isZero();
        assertThat(GINI.of(5).value()).isZero();
        assertThat(GINI.of(0, 0, 0, 9).value()).isEqualTo(0.75);
        assertThat(GINI.with(Form.SAMPLE).of(0, 0, 0, 9).value()).isEqualTo(1);
        assertThat(GINI.of(1e308, 1e308, 0).value()).isCloseTo(1 / 3.0, within(1e-15));
    }

    /** Of values that differ by a billionth: x = 1 + e, mean difference by hand (0 1 1 / 1 0 2 / 1 2 0)e = 8e/(2·9). */
    @Test
    void doesNotCancel() {
        double e = Math.scalb(1.0, -40);
        assertThat(GINI.of(1, 1 - e, 1 + e).value() / e).isCloseTo(8 / 18.0, within(1e-11));
    }

    /** Beside 10¹⁰ eighths are exact: of 0, 1, 4, 9, 16, 25 eighths more than that, by the definition. */
    @Test
    void doesNotCancelFarFromZero() {
        double[] x = IntStream.range(0, 6).mapToDouble(i -> 1e10 + i * i / 8.0).toArray();
        double differences = 0;
        for (double one : x) {
            for (double other : x) {
                differences += Math.abs(one - other);
            }
        }
        double expected = differences / (2 * 6 * Arrays.stream(x).sum());
        assertThat(GINI.of(x).value()).isCloseTo(expected, withinPercentage(1e-9));
        double[] weights = {1, 1, 1, 1, 1, 1};
        assertThat(GINI.of(x, weights).value()).isCloseTo(expected, withinPercentage(1e-9));
    }

    @Test
    void refusesWhatIsNoShare() {
        assertRefused(Reason.NO_ROWS, () -> GINI.of());
        assertRefused(Reason.OUT_OF_RANGE, () -> GINI.of(1, -1));
        assertRefused(Reason.NOT_FINITE, () -> GINI.of(1, Double.NaN));
        assertRefused(Reason.NO_WEIGHT, () -> GINI.of(0, 0));
        assertRefused(Reason.TOO_FEW, () -> GINI.with(Form.SAMPLE).of(3));
        assertRefused(Reason.RAGGED, () -> GINI.of(SEVEN, new double[] {1}));
        assertRefused(Reason.NO_WEIGHT, () -> GINI.of(new double[] {1, 2}, new double[] {0, 0}));
        assertRefused(Reason.NO_WEIGHT, () -> GINI.of(new double[] {1, 2}, new double[] {1, -1}));
        assertRefused(Reason.NOT_FINITE, () -> GINI.of(new double[] {1}, new double[] {Double.NaN}));
    }

    @Property
    void keepsItsBoundsAndIsTwiceTheAreaOfLorenz(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 100) Double> some) {
        double[] shares = some.stream().mapToDouble(it -> it).toArray();
        Assume.that(Arrays.stream(shares).sum() > 0);
        double gini = GINI.of(shares).value();
        assertThat(gini).isBetween(0.0, 1 - 1.0 / shares.length + 1e-12);
        List<LorenzCurve.Point> points = LorenzCurve.of(shares).points();
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            area += (points.get(i).people() - points.get(i - 1).people())
                    * (points.get(i).share() + points.get(i - 1).share());
        }
        assertThat(gini).isCloseTo(1 - area, within(1e-9));
    }

    @Property
    void fallsWhereTheRicherGivesToThePoorer(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 100) Integer> some,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
        double[] shares = some.stream().mapToDouble(it -> it).toArray();
        Assume.that(shares[0] != shares[1]);
        double before = GINI.of(shares).value();
        double moved = part * (shares[0] - shares[1]) / 2;
        shares[0] -= moved;
        shares[1] += moved;
        assertThat(GINI.of(shares).value()).isLessThan(before);
    }

    @Property
    void doesNotDependOnUnitOrderOrCopies(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 100) Integer> some,
            @ForAll @IntRange(min = 1, max = 5) int copies) {
        double[] shares = some.stream().mapToDouble(it -> it).toArray();
        Assume.that(Arrays.stream(shares).sum() > 0);
        double own = GINI.of(shares).value();
        double[] turned = some.reversed().stream().mapToDouble(it -> 3.7 * it).toArray();
        assertThat(GINI.of(turned).value()).isCloseTo(own, within(1e-12));
        var weights = new double[shares.length];
        Arrays.fill(weights, copies);
        assertThat(GINI.of(shares, weights).value()).isCloseTo(own, within(1e-12));
    }
}
