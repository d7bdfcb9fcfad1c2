package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    /** Small samples of up to three factors that fit badly: heavy tails, rounded values, factors without effect. */
    private static MixedData sample(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 12 + random.nextInt(100);
        double[] y = new double[rows];
        double[] x = new double[rows];
        Arrays.setAll(x, row -> random.nextGaussian());
        Arrays.setAll(y, row -> Math.pow(random.nextGaussian(), 3));
        MixedData data = MixedData.of(y).with("x", x);
        int factors = 1 + random.nextInt(3);
        for (int k = 0; k < factors; k++) {
            int levels = 2 + random.nextInt(rows / 3);
            double deviation = random.nextInt(3) == 0 ? 0 : Math.pow(10, random.nextDouble(-2, 1.5));
            int[] codes = new int[rows];
            Arrays.setAll(codes, row -> random.nextBoolean() ? row % levels : random.nextInt(1 + levels / 2));
            for (int row = 0; row < rows; row++) {
                y[row] += deviation * Math.sin(7.0 * codes[row] + k);
            }
            data = data.grouped(Factor.of("f" + k, codes));
        }
        if (random.nextBoolean()) {
            Arrays.setAll(y, row -> Math.round(y[row]));
        }
        return data;
    }

    @Property(tries = 300)
    void badSamplesHaveAnAnswerToo(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll Criterion criterion) {
        MixedFit fit = MixedModel.withDefaults().with(criterion).of(sample(seed));
        assertThat(fit.convergence().gradient()).isLessThan(1e-4);
        assertThat(fit.convergence().slopeAtBoundary()).isNotNegative();
        assertThat(fit.deviance()).isFinite();
        assertThat(fit.residualVariance()).isPositive();
        for (ConditionalModes modes : fit.modes()) {
            for (int level = 0; level < modes.labels().size(); level++) {
                assertThat(modes.mode(level)).isFinite();
                assertThat(modes.predictionError(level)).isFinite();
            }
        }
    }

    /**
     * A deviance of two valleys, the higher at a variance of zero, from which a search from equal variances does not lead away.
     * lme4 1.1-31, REML, {@code lmer(y ~ x + (1 | a) + (1 | b), weights = w)} by bobyqa, rhoend 1e-9: 90.23585927, but from
     * {@code start = c(2, .01)} 90.52845957.
     */
    @Test
    void theLowerOfTwoValleysIsFound() {
        double[] y = {
            -1.962, -1.708, -0.214, 2.393, 1.450, -0.291, 0.549, 1.577, 2.267, 0.006, -1.426, 0.263, 3.103, -1.149,
            1.525, -1.218, 1.102, 1.396, -2.489, 1.631, -0.187, -1.952, -0.293, 1.742, 0.723
        };
        double[] x = {
            0.19, -0.25, -0.41, -0.23, -1.10, 0.79, -0.33, -1.01, 0.14, -0.66, -1.18, -0.04, -1.43, 0.78, 0.74, -0.46,
            0.28, 0.18, -0.32, 0.17, -0.58, -0.97, -1.15, 0.38, 1.48
        };
        double[] w = {
            0.41, 0.36, 1.48, 0.37, 0.16, 0.16, 0.29, 1.94, 0.05, 22.74, 10.37, 2.37, 0.60, 0.94, 9.27, 2.35, 5.85,
            4.10, 0.19, 0.05, 47.72, 0.37, 24.48, 0.26, 0.29
        };
        MixedFit fit = MixedModel.withDefaults()
                .of(MixedData.of(y)
                        .grouped(Factor.of(
                                "a", 1, 2, 5, 5, 4, 3, 5, 6, 6, 3, 5, 4, 3, 1, 6, 2, 6, 4, 1, 6, 2, 2, 5, 4, 4))
                        .grouped(Factor.of(
                                "b", 2, 2, 2, 2, 1, 1, 1, 2, 1, 2, 1, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 2))
                        .with("x", x)
                        .weighted(w));
        assertThat(fit.deviance()).isCloseTo(90.23585927, within(1e-7));
        assertThat(Math.sqrt(fit.variance("a").ratio())).isCloseTo(0.483756, within(1e-5));
        assertThat(fit.residualDeviation()).isCloseTo(1.260934, within(1e-5));
    }

    /** Two valleys, both within: 70.05192589, but from {@code start = c(.01, .01)} 70.75285596; R as above. */
    @Test
    void theLowerOfTwoValleysWithinIsFound() {
        double[] y = {
            -0.843, -1.688, 0.921, 0.524, -3.619, 0.698, -0.021, 1.993, 1.248, 0.677, -2.898, -0.336, 0.607, -2.514,
            0.702, 2.107, -1.126, 0.243, -0.745
        };
        double[] x = {
            -1.30, 1.03, -1.83, 0.81, 1.16, -0.52, -1.18, -0.79, -0.93, 0.44, -0.64, 0.81, -0.34, 0.98, -0.54, -1.73,
            0.98, 0.69, -1.26
        };
        double[] w = {
            9.51, 3.27, 0.49, 0.42, 0.31, 1.40, 0.78, 0.75, 1.52, 0.37, 0.80, 11.76, 0.44, 0.12, 0.25, 6.89, 53.19,
            0.25, 0.15
        };
        MixedFit fit = MixedModel.withDefaults()
                .of(MixedData.of(y)
                        .grouped(Factor.of("a", 1, 7, 6, 6, 2, 3, 3, 5, 1, 1, 2, 4, 5, 7, 5, 1, 6, 4, 4))
                        .grouped(Factor.of("b", 5, 3, 4, 3, 4, 5, 2, 3, 4, 2, 4, 3, 2, 2, 5, 1, 3, 4, 2))
                        .with("x", x)
                        .weighted(w));
        assertThat(fit.deviance()).isCloseTo(70.05192589, within(1e-7));
        assertThat(Math.sqrt(fit.variance("a").ratio())).isCloseTo(2.376723, within(1e-5));
    }

    /**
     * Levels that lie ten thousand times as far apart as rows of a level, and farther: the criterion has few digits left there,
     * and the search must not wait for more. In balanced data the variances are those of the analysis of variance.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1, .3, .1, .03})
    void nearlyNoResidualVarianceIsEnough(double residual) {
        double[] off = {2, 13, -17, 10, -4, -3, -1, -2, -10, -6, 7, 21};
        int[] levels = Samples.ints(12, i -> i % 3);
        for (double by : new double[] {0, 1, -5, 7.3, 1000}) {
            double[] y = Samples.doubles(Samples.ints(12, i -> i), i -> by + 10 * (i % 3) + 1e-4 * residual * off[i]);
            MixedFit fit = MixedModel.withDefaults().of(MixedData.of(y).grouped(Factor.of("g", levels)));
            double expected = 1e-8 * residual * residual * (134.75 + 189 + 818.75) / 9;
            assertThat(fit.residualVariance()).isCloseTo(expected, withinPercentage(0.02));
            assertThat(fit.variance("g").variance()).isCloseTo(100, withinPercentage(0.1));
        }
    }

    /** Checked by the conditions of Karush, Kuhn and Tucker, which suffice for a parabola. */
    @Property(tries = 300)
    void boundedStepsAreTheLeastOfTheirParabola(@ForAll @IntRange(min = 1, max = 5) int count, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj root = new DMatrixRMaj(count, count);
        Arrays.setAll(root.data, i -> random.nextGaussian());
        DMatrixRMaj curvature = new DMatrixRMaj(count, count);
        CommonOps_DDRM.multTransA(root, root, curvature);
        double[] gradient = new double[count];
        Arrays.setAll(gradient, i -> random.nextGaussian());
        double[] bound = new double[count];
        Arrays.setAll(bound, i -> random.nextBoolean() ? 0 : -random.nextDouble());
        for (int i = 0; i < count; i++) {
            curvature.add(i, i, 0.1);
        }
        double[] step = Bounded.step(gradient, curvature, bound);
        for (int i = 0; i < count; i++) {
            double slope = gradient[i];
            for (int j = 0; j < count; j++) {
                slope += curvature.get(i, j) * step[j];
            }
            assertThat(step[i]).isGreaterThanOrEqualTo(bound[i]);
            if (step[i] > bound[i]) {
                assertThat(slope).isCloseTo(0, within(1e-9));
            } else {
                assertThat(slope).isGreaterThan(-1e-9);
            }
        }
    }
}
