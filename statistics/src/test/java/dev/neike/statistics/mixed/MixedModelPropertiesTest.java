package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MixedModelPropertiesTest {

    private static final int[] ALL = IntStream.range(0, 300).toArray();

    /** Of few rows variances often lie at zero; of many, within. */
    @Property(tries = 60)
    void theOrderOfRowsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 60, max = 300) int rows) {
        int[] some = Arrays.copyOf(ALL, rows);
        List<Integer> order = Arrays.asList(Arrays.stream(some).boxed().toArray(Integer[]::new));
        Collections.shuffle(order, new Random(seed));
        MixedFit one = MixedModel.withDefaults().of(Samples.crossed(some, y -> y));
        MixedFit other = MixedModel.withDefaults()
                .of(Samples.crossed(order.stream().mapToInt(it -> it).toArray(), y -> y));
        assertThat(other.variance("g").variance()).isCloseTo(one.variance("g").variance(), withinPercentage(1e-4));
        assertThat(other.variance("h").variance()).isCloseTo(one.variance("h").variance(), withinPercentage(1e-4));
        assertThat(other.residualVariance()).isCloseTo(one.residualVariance(), withinPercentage(1e-4));
        assertThat(other.deviance()).isCloseTo(one.deviance(), within(1e-8));
    }

    @Property(tries = 60)
    void whatIsAddedToAllValuesMovesTheInterceptOnly(@ForAll @DoubleRange(min = -1e6, max = 1e6) double by) {
        MixedFit one = MixedModel.withDefaults().of(Samples.crossed());
        MixedFit other = MixedModel.withDefaults().of(Samples.crossed(ALL, y -> y + by));
        assertThat(other.fixed().intercept() - by).isCloseTo(one.fixed().intercept(), within(1e-8));
        assertThat(other.fixed().estimate("x")).isCloseTo(one.fixed().estimate("x"), within(1e-8));
        assertThat(other.variance("g").variance()).isCloseTo(one.variance("g").variance(), within(1e-7));
        assertThat(other.modes("h").mode(3)).isCloseTo(one.modes("h").mode(3), within(1e-7));
        assertThat(other.deviance()).isCloseTo(one.deviance(), within(1e-6));
    }

    /** Far from zero, too, where a mean of many values has few digits left: 1024ths are exact even beside 10¹⁰. */
    @Test
    void valuesFarFromZeroKeepTheirDigits() {
        MixedFit one = MixedModel.withDefaults().of(Samples.crossed(ALL, y -> Math.rint(y * 1024) / 1024));
        MixedFit other = MixedModel.withDefaults().of(Samples.crossed(ALL, y -> 1e10 + Math.rint(y * 1024) / 1024));
        assertThat(other.variance("g").variance()).isCloseTo(one.variance("g").variance(), within(1e-9));
        assertThat(other.residualVariance()).isCloseTo(one.residualVariance(), within(1e-9));
        assertThat(other.deviance()).isCloseTo(one.deviance(), within(1e-9));
        assertThat(other.fixed().estimate("x")).isCloseTo(one.fixed().estimate("x"), within(1e-9));
        assertThat(other.fixed().intercept() - 1e10).isCloseTo(one.fixed().intercept(), within(1e-5));
    }

    /** Such as points in time, in milliseconds: all is as if they were counted from a day near by. */
    @Test
    void covariatesFarFromZeroDoNoHarm() {
        MixedData data = Samples.crossed();
        double[] near = Samples.doubles(ALL, row -> Math.rint(31 * data.covariate(1, row)));
        MixedFit one = MixedModel.withDefaults().of(withX(data, near));
        MixedFit other = MixedModel.withDefaults().of(withX(data, Samples.doubles(ALL, row -> 1e12 + near[row])));
        assertThat(other.fixed().estimate("x")).isCloseTo(one.fixed().estimate("x"), within(1e-12));
        assertThat(other.fixed().standardError("x")).isCloseTo(one.fixed().standardError("x"), within(1e-12));
        assertThat(other.fixed().intercept() + 1e12 * other.fixed().estimate("x"))
                .isCloseTo(one.fixed().intercept(), within(1e-4));
        assertThat(other.fixed().standardError("(Intercept)"))
                .isCloseTo(1e12 * one.fixed().standardError("x"), withinPercentage(1e-7));
        assertThat(other.deviance()).isCloseTo(one.deviance(), within(1e-9));
        for (int level = 0; level < 17; level++) {
            LevelMean mean = one.means("h").get(level);
            assertThat(other.means("h").get(level).value()).isCloseTo(mean.value(), within(1e-9));
            assertThat(other.means("h").get(level).error()).isCloseTo(mean.error(), within(1e-9));
        }
        assertThat(other.fitted()).containsExactly(one.fitted(), within(1e-9));
    }

    private static MixedData withX(MixedData data, double[] x) {
        return MixedData.of(Samples.doubles(ALL, data::value))
                .grouped(data.factors().get(0))
                .grouped(data.factors().get(1))
                .with("x", x);
    }

    @Property(tries = 60)
    void valuesInAnotherUnitGiveAllInThatUnit(@ForAll @DoubleRange(min = -6, max = 6) double power) {
        double unit = Math.pow(10, power);
        MixedFit one = MixedModel.withDefaults().of(Samples.crossed());
        MixedFit other = MixedModel.withDefaults().of(Samples.crossed(ALL, y -> y * unit));
        assertThat(other.variance("g").standardDeviation() / unit)
                .isCloseTo(one.variance("g").standardDeviation(), within(1e-7));
        assertThat(other.fixed().standardError("x") / unit)
                .isCloseTo(one.fixed().standardError("x"), within(1e-7));
        assertThat(other.modes("h").conditionalDeviation(3) / unit)
                .isCloseTo(one.modes("h").conditionalDeviation(3), within(1e-7));
        // each of the 300 − 2 free dimensions brings the logarithm of the unit twice
        assertThat(other.deviance() - 2 * 298 * Math.log(unit)).isCloseTo(one.deviance(), within(1e-6));
    }

    @Property(tries = 60)
    void whatWasFoundIsTheLeast(
            @ForAll Criterion criterion,
            @ForAll @DoubleRange(min = -0.3, max = 0.3) double first,
            @ForAll @DoubleRange(min = -0.3, max = 0.3) double second) {
        Design design = new Design(Samples.crossed());
        Equations equations = new Equations(design, new DenseRemainder(design), criterion);
        Search.Found found = new Search(equations, 100).from(Moments.ratios(design));
        double[] gamma = found.point().gamma().clone();
        gamma[0] *= Math.exp(first);
        gamma[1] *= Math.exp(second);
        assertThat(equations.at(gamma).criterion())
                .isGreaterThanOrEqualTo(found.point().criterion() - 1e-9);
    }

    @Test
    void aRowOfWeightTwoIsNotTwoRowsButARowOfWeightZeroIsNone() {
        double[] weights = Samples.crossedWeights();
        double[] some = weights.clone();
        for (int row = 0; row < 100; row++) {
            some[row] = 0;
        }
        MixedFit whole = MixedModel.withDefaults().of(Samples.crossed().weighted(some));
        int[] rest = IntStream.range(100, 300).toArray();
        MixedFit cut = MixedModel.withDefaults()
                .of(Samples.crossed(rest, y -> y).weighted(Samples.doubles(rest, row -> weights[row])));
        assertThat(whole.rows()).isEqualTo(200);
        assertThat(whole.rowsLeftOut()).isEqualTo(100);
        assertThat(whole.deviance()).isCloseTo(cut.deviance(), within(1e-9));
        assertThat(whole.variance("h").variance()).isCloseTo(cut.variance("h").variance(), withinPercentage(1e-4));
        assertThat(Arrays.copyOfRange(whole.fitted(), 100, 300)).containsExactly(cut.fitted(), within(1e-6));
    }

    /** With a level a row in weights c the residual variance is c times as large, and nothing else changes. */
    @Test
    void weightsCountRelativeToEachOther() {
        double[] twice =
                Arrays.stream(Samples.crossedWeights()).map(it -> 2 * it).toArray();
        MixedFit one = MixedModel.withDefaults().of(Samples.crossed().weighted(Samples.crossedWeights()));
        MixedFit other = MixedModel.withDefaults().of(Samples.crossed().weighted(twice));
        assertThat(other.residualVariance()).isCloseTo(2 * one.residualVariance(), withinPercentage(1e-4));
        assertThat(other.variance("g").variance()).isCloseTo(one.variance("g").variance(), withinPercentage(1e-4));
        assertThat(other.deviance()).isCloseTo(one.deviance(), within(1e-7));
    }

    /** Ever more of a factor's variance must not make any variance smaller than what it had. */
    @Test
    void theMoreLevelsLieApartTheLargerTheirVariance() {
        double before = -1;
        for (double times : new double[] {0, .5, 1, 2, 4}) {
            double[] y = new double[300];
            Factor g = Samples.crossed().factors().getFirst();
            for (int row = 0; row < 300; row++) {
                y[row] = Samples.crossed().value(row) + times * Math.sin(g.level(row) * 1.7);
            }
            double variance = MixedModel.withDefaults()
                    .of(MixedData.of(y).grouped(g))
                    .variance("g")
                    .variance();
            assertThat(variance).isGreaterThan(before);
            before = variance;
        }
    }

    @Test
    void conditionalDeviationsNeverExceedPredictionErrors() {
        MixedFit fit = MixedModel.withDefaults().of(Samples.crossed());
        for (ConditionalModes modes : fit.modes()) {
            for (int level = 0; level < modes.labels().size(); level++) {
                assertThat(modes.conditionalDeviation(level))
                        .isPositive()
                        .isLessThanOrEqualTo(modes.predictionError(level));
                assertThat(modes.predictionError(level))
                        .isLessThan(fit.variance(modes.factor()).standardDeviation());
            }
        }
    }
}
