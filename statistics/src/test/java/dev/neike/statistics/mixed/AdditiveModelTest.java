package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2, {@code m <- lm(y ~ g + h + x, weights = …)} on {@link Samples#crossed}, and linear combinations of
 * {@code coef(m)} with {@code vcov(m)}: a level at the plain average of the other factor's levels and the weighted mean of x.
 */
class AdditiveModelTest {

    private static void check(LevelMean actual, String label, double value, double error) {
        assertThat(actual.label()).isEqualTo(label);
        assertThat(actual.value()).isCloseTo(value, within(1e-11));
        assertThat(actual.error()).isCloseTo(error, within(1e-11));
    }

    @Test
    void agreesWithR() {
        AdditiveFit fit = AdditiveModel.withDefaults().of(Samples.crossed());
        assertThat(fit.residualVariance()).isCloseTo(.8330582532309, within(1e-12));
        assertThat(fit.freedom()).isEqualTo(260);
        check(fit.first().means().get(0), "0", 3.125715588323, .2719134060886);
        check(fit.first().means().get(5), "5", 4.105767630564, .2567573159596);
        check(fit.first().effects().get(0), "0", -.1448457521935, .2648849490552);
        check(fit.first().effects().get(5), "5", .8352062900478, .2511543199451);
        check(fit.second().means().get(0), "0", 4.225043872294, .2119916707122);
        check(fit.second().means().get(5), "5", 3.774017191619, .2358291181913);
        check(fit.second().effects().get(0), "0", .9544825317779, .2071115499257);
        check(fit.second().effects().get(5), "5", .5034558511021, .2284589736434);
    }

    @Test
    void agreesWithRWithWeights() {
        AdditiveFit fit = AdditiveModel.withDefaults().of(Samples.crossed().weighted(Samples.crossedWeights()));
        assertThat(fit.residualVariance()).isCloseTo(1.651953251904, within(1e-11));
        check(fit.first().means().get(5), "5", 4.131330419951, .2475389608989);
        check(fit.first().effects().get(0), "0", -.02564294708503, .2737227964003);
        check(fit.second().means().get(0), "0", 4.100142564192, .2128531151031);
        check(fit.second().effects().get(5), "5", .4671394067155, .2364389900351);
    }

    @Test
    void valuesFarFromZeroKeepTheirDigits() {
        int[] all = Samples.ints(300, i -> i);
        AdditiveFit one = AdditiveModel.withDefaults().of(Samples.crossed(all, y -> Math.rint(y * 1024) / 1024));
        AdditiveFit other =
                AdditiveModel.withDefaults().of(Samples.crossed(all, y -> 1e10 + Math.rint(y * 1024) / 1024));
        assertThat(other.residualVariance()).isCloseTo(one.residualVariance(), within(1e-9));
        assertThat(other.first().effects().get(3).value())
                .isCloseTo(one.first().effects().get(3).value(), within(1e-9));
        assertThat(other.second().means().get(5).value() - 1e10)
                .isCloseTo(one.second().means().get(5).value(), within(1e-5));
    }

    @Property(tries = 50)
    void whatIsAddedToOneLevelMovesThatLevelOnly(
            @ForAll @IntRange(max = 16) int level, @ForAll @DoubleRange(min = -9, max = 9) double by) {
        MixedData data = Samples.crossed();
        double[] y = new double[data.rows()];
        for (int row = 0; row < y.length; row++) {
            y[row] = data.value(row) + (data.factors().get(1).level(row) == level ? by : 0);
        }
        MixedData moved = MixedData.of(y)
                .grouped(data.factors().get(0))
                .grouped(data.factors().get(1));
        double[] x = Samples.doubles(Samples.ints(300, i -> i), row -> data.covariate(1, row));
        AdditiveFit before = AdditiveModel.withDefaults().of(data);
        AdditiveFit after = AdditiveModel.withDefaults().of(moved.with("x", x));
        for (int g = 0; g < 23; g++) {
            assertThat(after.first().effects().get(g).value())
                    .isCloseTo(before.first().effects().get(g).value(), within(1e-10));
        }
        for (int h = 0; h < 17; h++) {
            assertThat(after.second().means().get(h).value())
                    .isCloseTo(before.second().means().get(h).value() + (h == level ? by : 0), within(1e-10));
        }
        assertThat(after.residualVariance()).isCloseTo(before.residualVariance(), within(1e-10));
    }
}
