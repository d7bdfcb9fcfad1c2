package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

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
