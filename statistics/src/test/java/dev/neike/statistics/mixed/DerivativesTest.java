package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.mixed.Equations.Point;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is derived on paper must be what differences of the criterion and of gradients show. */
class DerivativesTest {

    private static Equations equations(Criterion criterion) {
        Design design = new Design(Samples.crossed().weighted(Samples.crossedWeights()));
        return new Equations(design, new DenseRemainder(design), criterion);
    }

    private static double[] moved(double[] gamma, int k, double by) {
        double[] moved = gamma.clone();
        moved[k] += by;
        return moved;
    }

    @ParameterizedTest
    @CsvSource({"REML, 0.3, 0.5", "ML, 0.3, 0.5", "REML, 1e-9, 0.2", "REML, 0.7, 1e-9", "ML, 4, 1e-9"})
    void gradientsAreThoseOfDifferences(Criterion criterion, double first, double second) {
        Equations equations = equations(criterion);
        double[] gamma = {first, second};
        double[] gradient = Slope.at(equations, equations.at(gamma)).gradient();
        for (int k = 0; k < 2; k++) {
            double step = 1e-4 * Math.max(gamma[k], 1e-3);
            // at the edge of zero a one-sided difference of second order
            double difference = gamma[k] > step
                    ? (value(equations, moved(gamma, k, step)) - value(equations, moved(gamma, k, -step))) / 2 / step
                    : (4 * value(equations, moved(gamma, k, step))
                                    - value(equations, moved(gamma, k, 2 * step))
                                    - 3 * value(equations, gamma))
                            / 2
                            / step;
            assertThat(gradient[k]).isCloseTo(difference, within(1e-4 * (1 + Math.abs(difference))));
        }
    }

    private static double value(Equations equations, double[] gamma) {
        return equations.at(gamma).criterion();
    }

    @ParameterizedTest
    @CsvSource({"REML", "ML"})
    void secondDerivativesAreThoseOfDifferences(Criterion criterion) {
        Equations equations = equations(criterion);
        double[] gamma = {.3, .5};
        Point point = equations.at(gamma);
        Slope slope = Slope.at(equations, point);
        double step = 1e-5;
        for (int k = 0; k < 2; k++) {
            double[] up = gradient(equations, moved(gamma, k, step));
            double[] down = gradient(equations, moved(gamma, k, -step));
            int column = k;
            IntStream.range(0, 2)
                    .forEach(j -> assertThat(slope.exact().get(j, column))
                            .isCloseTo((up[j] - down[j]) / 2 / step, within(1e-5 * (1 + Math.abs(up[j])))));
        }
    }

    private static double[] gradient(Equations equations, double[] gamma) {
        return Slope.at(equations, equations.at(gamma)).gradient();
    }
}
